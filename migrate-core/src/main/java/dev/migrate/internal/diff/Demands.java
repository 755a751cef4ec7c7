package dev.migrate.internal.diff;

import java.util.List;
import java.util.regex.Pattern;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Firing;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.Table;

/**
 * The columns that a table demands although no mapping writes them, so that every insert
 * fails: they refuse nulls, and neither a default nor a trigger gives them a value.
 *
 * @param from the existing table
 * @param to the table of the mapping
 */
record Demands(Table from, Table to) {

	private static final Pattern FILLS = Pattern.compile("(?i)\\bBEFORE INSERT\\b.*\\bFOR EACH ROW\\b", Pattern.DOTALL);

	List<Finding> findings() {
		boolean filled = this.from.triggers()
			.stream()
			.anyMatch((trigger) -> trigger.firing() != Firing.DISABLED && FILLS.matcher(trigger.definition()).find());
		return filled ? List.of() : this.from.columns().stream().filter(this::isDemanded).map(this::finding).toList();
	}

	private boolean isDemanded(Column column) {
		return column.nullability() == Nullability.NOT_NULL && column.value() == null
				&& this.to.column(column.name()).isEmpty();
	}

	private Finding finding(Column column) {
		return new Finding.NotChangeable(this.from.reference(),
				"Column " + column.name()
						+ " refuses nulls, has no default, and no attribute writes it, so inserts fail:"
						+ " map it, give it a default, or write ALTER COLUMN " + SqlText.quote(column.name())
						+ " DROP NOT NULL.");
	}

}
