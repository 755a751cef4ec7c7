/** An application with rows that Spring Data JDBC maps. */
@NullMarked
package dev.migrate.spring.command.orders;

import org.jspecify.annotations.NullMarked;
