package dev.migrate.internal.dialect;

import java.util.List;

import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/**
 * A sequence whose next number has to be above the numbers in columns.
 *
 * @param name its name, or {@code null} for the sequence of an identity column
 * @param options its options
 * @param columns the columns that get its numbers
 */
public record SequencePosition(@Nullable QualifiedName name, SequenceOptions options, List<ColumnReference> columns) {

	public SequencePosition {
		columns = List.copyOf(columns);
	}

}
