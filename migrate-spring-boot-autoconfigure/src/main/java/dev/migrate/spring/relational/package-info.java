/** The mapping of Spring Data JDBC, checked against the schema of a database. */
@NullMarked
package dev.migrate.spring.relational;

import org.jspecify.annotations.NullMarked;
