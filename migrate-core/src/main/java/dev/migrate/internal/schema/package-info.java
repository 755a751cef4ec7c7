/**
 * The content of a database as values. Each inspection makes one
 * {@link dev.migrate.internal.schema.Schema}.
 * <p>
 * Two kinds of text are kept apart. A <em>name</em> ({@code String name},
 * {@link dev.migrate.internal.schema.QualifiedName}, lists of columns) is not quoted, as
 * in the catalog. <em>SQL</em> (types, expressions, definitions, collations, operator
 * classes) is the text that the database itself prints, quoted where it has to be. A name
 * in SQL is qualified unless its schema was in the search path of the inspection. SQL of
 * two inspections can be compared as text if each inspection had its own schemas in the
 * search path.
 * <p>
 * Everything refers by name, and nothing points back. Things without an order of their
 * own (tables, constraints, indexes) are ordered by name; things with one (columns,
 * labels) keep it. So two databases with the same content have equal values.
 */
@NullMarked
package dev.migrate.internal.schema;

import org.jspecify.annotations.NullMarked;
