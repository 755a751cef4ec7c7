package dev.migrate.internal.diff;

import java.util.List;

import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What a table or a column was called before. It does nothing unless the former name is
 * there and the new one is not.
 *
 * @param table the table, as it will be called
 * @param column the column, as it will be called, or {@code null} if it is about the
 * table
 * @param names the former names in the database, the last one first
 */
public record FormerNameRequest(QualifiedName table, @Nullable String column,
		List<String> names) implements RenameRequest {

	public FormerNameRequest {
		names = List.copyOf(names);
	}

}
