package dev.migrate.internal.diff;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue.Generated;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * A wanted object or column that has to wait, so that it is missing or has its old form.
 *
 * @param object the object
 * @param column the column that has to wait, or {@code null} for the object as a whole
 */
record Lack(ObjectReference object, @Nullable String column) {

	boolean isWhole() {
		return this.column == null;
	}

	// Whether a user of the object, or only of this column, is affected.
	boolean concerns(@Nullable String used) {
		return this.column == null || this.column.equals(used);
	}

	boolean concerns(ForeignKey key) {
		return key.target().equals(this.object.name())
				&& (this.column == null || key.targetColumns().contains(this.column));
	}

	boolean isNeededBy(Column column) {
		return isWhole() && (names().anyMatch(TypeReplacement.word(column.type())::equals)
				|| values(column).anyMatch((value) -> SqlText.mentions(value, this.object.name().name())));
	}

	private Stream<String> names() {
		return Stream.of(this.object.name().name(), this.object.name().toString());
	}

	private static Stream<String> values(Column column) {
		return Stream.concat(Stream.ofNullable(ColumnComparison.expression(column.value())),
				(column.value() instanceof Generated value) ? Stream.of(value.expression()) : Stream.of());
	}

	boolean isNeededBy(Part part) {
		return PartTexts.mention(part, this.object.name().name());
	}

	// Whether the shape of the table comes from the object.
	boolean shapes(Table table) {
		return Stream.concat(Schemas.parents(table).stream(), Stream.ofNullable(table.form().ofType()))
			.anyMatch(this.object.name()::equals);
	}

	// The part and the column belong to one table.
	static boolean isNeededBy(Part part, String column) {
		return PartTexts.mention(part, column) || (part instanceof ForeignKey key && key.columns().contains(column));
	}

	static boolean isNeededBy(Column computed, String column) {
		return computed.value() instanceof Generated value && SqlText.mentions(value.expression(), column);
	}

	static boolean isNeededBy(ForeignKey key, List<String> columns) {
		return !columns.isEmpty() && key.targetColumns().containsAll(columns)
				&& columns.containsAll(key.targetColumns());
	}

}
