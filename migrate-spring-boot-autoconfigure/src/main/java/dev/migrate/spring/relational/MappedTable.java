package dev.migrate.spring.relational;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table that a mapping needs.
 *
 * @param place the class or the property that needs it
 * @param schema the schema that the mapping names, or {@code null} if it names none
 * @param name its name in the database
 * @param columns the columns that it needs
 * @param sequence the name of the sequence of its identifiers, with its schema first if
 * it has one; empty if there is no sequence
 */
record MappedTable(String place, @Nullable String schema, String name, List<MappedColumn> columns,
		List<String> sequence) {

	MappedTable {
		columns = List.copyOf(columns);
		sequence = List.copyOf(sequence);
	}

}
