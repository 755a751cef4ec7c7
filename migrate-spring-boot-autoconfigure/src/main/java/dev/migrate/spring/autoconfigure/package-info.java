/**
 * The beans and the properties of Migrate in a Spring Boot application.
 */
@NullMarked
package dev.migrate.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
