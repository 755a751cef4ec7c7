/**
 * Which database the application uses, when its properties do not say.
 */
@NullMarked
package dev.migrate.sample.database;

import org.jspecify.annotations.NullMarked;
