/**
 * What a database holds, as values: one {@link dev.migrate.schema.Schema} for each
 * inspection.
 * <p>
 * Two kinds of text are kept apart. A <em>name</em> ({@code String name},
 * {@link dev.migrate.schema.QualifiedName}, lists of columns) is bare: not quoted, as it
 * stands in the catalog. <em>SQL</em> (types, expressions, definitions, collations,
 * operator classes) is what the database itself prints, quoted where it has to be; a name
 * in it is qualified unless its schema was in the search path of the inspection. SQL of
 * two inspections can be compared as text if both had the search path that belongs to
 * them.
 * <p>
 * Everything refers by name, nothing points back. What has no order (tables, constraints,
 * indexes) is in the order of its names, what has one (columns, labels) keeps it. So two
 * databases with the same content have equal values.
 */
@NullMarked
package dev.migrate.schema;

import org.jspecify.annotations.NullMarked;
