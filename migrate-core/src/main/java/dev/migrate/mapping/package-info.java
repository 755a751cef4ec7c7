/**
 * Annotations for the classes of an application, without dependencies.
 */
@NullMarked
package dev.migrate.mapping;

import org.jspecify.annotations.NullMarked;
