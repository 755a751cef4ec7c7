package dev.migrate.internal.autogenerate;

import java.util.List;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.Table;
import org.jspecify.annotations.Nullable;

/** Merges the table of an entity into the table of the database. */
final class TableOverlay {

	/** Hibernate gives it to the columns of {@code @SoftDelete}. */
	private static final String GENERATED_COMMENT = "Soft-delete indicator";

	private final Table live;

	TableOverlay(Table live) {
		this.live = live;
	}

	Table with(Table wanted) {
		List<Column> columns = wanted.columns().stream().map(this::completed).toList();
		PartOverlay parts = new PartOverlay(this.live);
		Table merged = this.live.withColumns(columns)
			.withConstraints(parts.constraints(wanted))
			.withIndexes(parts.indexes(wanted))
			.withComment(or(wanted.comment(), this.live.comment()));
		return merged.withColumns(merged.columns().stream().map((column) -> keyed(merged, column)).toList());
	}

	private static Column keyed(Table table, Column column) {
		boolean key = table.primaryKey().filter((primary) -> primary.columns().contains(column.name())).isPresent();
		return key ? column.withNullability(Nullability.NOT_NULL) : column;
	}

	private Column completed(Column column) {
		return this.live.column(column.name()).map((there) -> completed(column, there)).orElse(column);
	}

	static Column completed(Column wanted, Column there) {
		return there.withType(wanted.type())
			.withNullability(wanted.nullability())
			.withValue(value(wanted.value(), there.value()))
			.withCollation(or(wanted.collation(), there.collation()))
			.withComment(isChosen(wanted.comment()) ? wanted.comment() : there.comment());
	}

	private static boolean isChosen(@Nullable String comment) {
		return comment != null && !comment.equals(GENERATED_COMMENT);
	}

	// Most entities do not specify defaults, so an existing default stays. None specifies
	// more of an identity than that there is one.
	private static @Nullable ColumnValue value(@Nullable ColumnValue wanted, @Nullable ColumnValue there) {
		boolean stays = (wanted == null && there instanceof ColumnValue.Default)
				|| (wanted instanceof ColumnValue.Identity && there instanceof ColumnValue.Identity);
		return stays ? there : wanted;
	}

	static @Nullable String or(@Nullable String wanted, @Nullable String there) {
		return (wanted != null) ? wanted : there;
	}

}
