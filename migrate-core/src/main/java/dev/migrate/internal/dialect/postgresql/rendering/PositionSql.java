package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.stream.Collectors;

import dev.migrate.internal.dialect.SequencePosition;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.SequenceOptions;

/**
 * Writes the position of a sequence behind existing rows. An application may take as many
 * numbers at once as the sequence steps over, up to the number that it gets: so the next
 * one is a whole step above the greatest one in the table. Without rows, the sequence
 * starts as ever.
 *
 * @param names the names of objects in SQL
 */
record PositionSql(Names names) {

	String of(SequencePosition position) {
		ColumnReference first = position.columns().get(0);
		String sequence = (position.name() != null) ? Names.literal(this.names.of(position.name()))
				: "pg_get_serial_sequence(" + Names.literal(this.names.of(first.table())) + ", "
						+ Names.literal(first.column()) + ")";
		String id = (position.columns().size() == 1) ? Names.quote(first.column()) : "id";
		return "SELECT setval(" + sequence + ", " + next(id, position.options()) + ", false)\nFROM " + rows(position);
	}

	private static String next(String id, SequenceOptions options) {
		long step = options.increment();
		long start = options.start();
		if (step < 0) {
			return "CASE WHEN min(" + id + ") <= " + start + " THEN min(" + id + ")::bigint - " + -step + " ELSE "
					+ start + " END";
		}
		String above = (step == 1) ? "max(" + id + ")::bigint + 1" : "(max(" + id + ")::bigint"
				+ signed(2 * step - 1 - start) + ") / " + step + " * " + step + signed(start);
		return "CASE WHEN max(" + id + ") >= " + start + " THEN " + above + " ELSE " + start + " END";
	}

	private static String signed(long number) {
		return (number < 0) ? " - " + -number : " + " + number;
	}

	private String rows(SequencePosition position) {
		if (position.columns().size() == 1) {
			return this.names.of(position.columns().get(0).table());
		}
		return position.columns()
			.stream()
			.map((column) -> "SELECT " + Names.quote(column.column()) + " FROM " + this.names.of(column.table()))
			.collect(Collectors.joining(" UNION ALL ", "(", ") AS used (id)"));
	}

}
