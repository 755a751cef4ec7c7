package dev.migrate.targetschema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a table or a column was called before. It does nothing unless the former name is
 * there and the new one is not. No name is quoted.
 *
 * @param schema the schema of the table
 * @param table the table, as it will be called
 * @param column the column, as it will be called, or {@code null} if it is about the
 * table
 * @param names the former names in the database, the last one first
 */
public record FormerName(String schema, String table, @Nullable String column, List<String> names) {

	public FormerName {
		names = List.copyOf(names);
	}

}
