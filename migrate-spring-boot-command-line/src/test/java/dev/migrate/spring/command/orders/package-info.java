/** An application whose rows are mapped by Spring Data JDBC. */
@NullMarked
package dev.migrate.spring.command.orders;

import org.jspecify.annotations.NullMarked;
