/**
 * Commands that change the database, or write a script that changes it.
 */
@NullMarked
package dev.migrate.spring.command.run;

import org.jspecify.annotations.NullMarked;
