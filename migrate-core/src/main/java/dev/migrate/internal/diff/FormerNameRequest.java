package dev.migrate.internal.diff;

import java.util.List;

import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * The former names of a table, a sequence or a column. The request does nothing unless
 * the database has one of them and does not have the new name.
 *
 * @param kind a table or a sequence
 * @param table the new name of the table or the sequence
 * @param column the new name of the column, or {@code null} for a request about the table
 * or the sequence
 * @param names the former names in the database, the latest first
 */
public record FormerNameRequest(ObjectKind kind, QualifiedName table, @Nullable String column,
		List<String> names) implements RenameRequest {

	public FormerNameRequest {
		names = List.copyOf(names);
	}

}
