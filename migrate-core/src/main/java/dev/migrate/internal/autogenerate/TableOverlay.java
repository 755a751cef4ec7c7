package dev.migrate.internal.autogenerate;

import java.util.List;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.Table;
import org.jspecify.annotations.Nullable;

/** Merges the table of an entity into the table of the database. */
final class TableOverlay {

	private final Table live;

	TableOverlay(Table live) {
		this.live = live;
	}

	Table with(Table wanted) {
		List<Column> columns = wanted.columns().stream().map(this::completed).toList();
		PartOverlay parts = new PartOverlay(this.live);
		return this.live.withColumns(columns)
			.withConstraints(parts.constraints(wanted))
			.withIndexes(parts.indexes(wanted))
			.withComment(or(wanted.comment(), this.live.comment()));
	}

	private Column completed(Column column) {
		return this.live.column(column.name()).map((there) -> completed(column, there)).orElse(column);
	}

	static Column completed(Column wanted, Column there) {
		return there.withType(wanted.type())
			.withNullability(wanted.nullability())
			.withValue(value(wanted.value(), there.value()))
			.withCollation(or(wanted.collation(), there.collation()))
			.withComment(or(wanted.comment(), there.comment()));
	}

	// Most entities do not specify defaults, so an existing default stays.
	private static @Nullable ColumnValue value(@Nullable ColumnValue wanted, @Nullable ColumnValue there) {
		return (wanted == null && there instanceof ColumnValue.Default) ? there : wanted;
	}

	static @Nullable String or(@Nullable String wanted, @Nullable String there) {
		return (wanted != null) ? wanted : there;
	}

}
