package dev.migrate.targetschema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The former names of a table or column. They have no effect unless the database has one
 * of them and does not have the new name. No name is quoted.
 *
 * @param schema the schema of the table
 * @param table the new name of the table
 * @param column the new name of the column, or {@code null} if the table itself had the
 * former names
 * @param names the former names in the database, the latest first
 */
public record FormerName(String schema, String table, @Nullable String column, List<String> names) {

	public FormerName {
		names = List.copyOf(names);
	}

}
