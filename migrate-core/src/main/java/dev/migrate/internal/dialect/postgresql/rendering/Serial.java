package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Sequence;
import org.jspecify.annotations.Nullable;

/** Recognises columns that {@code serial} would make. */
final class Serial {

	private static final Map<String, String> WORDS = Map.of("smallint", "smallserial", "integer", "serial", "bigint",
			"bigserial");

	private Serial() {
	}

	// The word that makes the column and its sequence, or null if it would make others.
	static @Nullable String of(Names names, QualifiedName table, Persistence persistence, Column column,
			List<Sequence> sequences) {
		List<Sequence> owned = sequences.stream()
			.filter((sequence) -> new ColumnReference(table, column.name()).equals(sequence.ownedBy()))
			.toList();
		boolean serial = owned.size() == 1 && column.nullability() == Nullability.NOT_NULL
				&& isMade(owned.get(0), table, column) && owned.get(0).persistence() == persistence
				&& isNext(names, column, owned.get(0));
		return serial ? WORDS.get(column.type()) : null;
	}

	private static boolean isMade(Sequence sequence, QualifiedName table, Column column) {
		QualifiedName made = new QualifiedName(table.schema(), table.name() + "_" + column.name() + "_seq");
		return sequence.name().equals(made) && sequence.type().equals(column.type()) && sequence.comment() == null
				&& SequenceSql.isDefault(sequence.options(), column.type());
	}

	private static boolean isNext(Names names, Column column, Sequence sequence) {
		return column.value() instanceof Default value
				&& value.expression().equals("nextval(" + Names.literal(names.of(sequence.name())) + "::regclass)");
	}

}
