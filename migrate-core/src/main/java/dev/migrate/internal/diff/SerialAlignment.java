package dev.migrate.internal.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.ColumnValue.Identity;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Aligns columns that take their values from a sequence that they own. {@code serial} is
 * as good as an identity column, and the name of the sequence does not matter.
 *
 * @param from the existing schema
 * @param to the wanted schema
 */
record SerialAlignment(Schema from, Schema to) {

	Schema apply() {
		Map<ObjectReference, SchemaObject> objects = Schemas.index(this.to);
		for (Table table : this.to.tables()) {
			Optional<Table> was = this.from.table(table.name());
			was.ifPresent((before) -> objects.put(table.reference(),
					table.withColumns(table.columns().stream().map((column) -> {
						Column there = before.column(column.name()).orElse(null);
						return (there != null) ? align(table, there, column, objects) : column;
					}).toList())));
		}
		return this.to.withObjects(objects.values());
	}

	private Column align(Table table, Column from, Column to, Map<ObjectReference, SchemaObject> objects) {
		if (from.value() == null || to.value() == null) {
			return to;
		}
		List<Sequence> before = Schemas.owned(this.from, table.name(), to.name());
		List<Sequence> after = Schemas.owned(this.to, table.name(), to.name());
		boolean counts = counts(from.value(), before) && counts(to.value(), after);
		if (!counts || (from.value() instanceof Identity && to.value() instanceof Identity)) {
			return to;
		}
		after.forEach((sequence) -> objects.remove(sequence.reference()));
		before.forEach((sequence) -> objects.put(sequence.reference(), wanted(sequence, after)));
		return to.withValue(from.value());
	}

	private static boolean counts(@Nullable ColumnValue value, List<Sequence> owned) {
		return value instanceof Identity
				|| (value instanceof Default next && owned.size() == 1 && next.expression().startsWith("nextval("));
	}

	// The options of the wanted sequence under the existing name.
	private static Sequence wanted(Sequence sequence, List<Sequence> after) {
		return after.stream().findFirst().map((is) -> is.withName(sequence.name())).orElse(sequence);
	}

}
