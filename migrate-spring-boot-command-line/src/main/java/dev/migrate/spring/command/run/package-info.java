/**
 * Commands that change the database, or write the script that does.
 */
@NullMarked
package dev.migrate.spring.command.run;

import org.jspecify.annotations.NullMarked;
