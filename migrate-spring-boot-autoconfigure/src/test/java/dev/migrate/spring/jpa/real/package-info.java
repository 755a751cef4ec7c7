/**
 * Entities as applications have them, beside schemas that people have written by hand.
 * Hibernate fills their attributes.
 */
@NullUnmarked
package dev.migrate.spring.jpa.real;

import org.jspecify.annotations.NullUnmarked;
