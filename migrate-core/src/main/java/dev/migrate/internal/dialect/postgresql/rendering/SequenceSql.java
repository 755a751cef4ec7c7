package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.SequenceOptions;
import dev.migrate.internal.schema.SequenceOptions.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * Writes sequences, and the options of identity columns.
 *
 * @param names the names of objects in SQL
 */
record SequenceSql(Names names) {

	String create(Sequence sequence) {
		String unlogged = (sequence.persistence() == Persistence.UNLOGGED) ? "UNLOGGED " : "";
		String type = sequence.type().equals("bigint") ? "" : " AS " + sequence.type();
		return "CREATE " + unlogged + "SEQUENCE " + this.names.of(sequence.name()) + type
				+ prefixed(options(sequence.options(), sequence.type()));
	}

	List<String> createOwned(Sequence sequence) {
		return (sequence.ownedBy() != null) ? List.of(create(sequence), own(sequence)) : List.of(create(sequence));
	}

	String own(Sequence sequence) {
		return "ALTER SEQUENCE " + this.names.of(sequence.name()) + " OWNED BY " + owner(sequence.ownedBy());
	}

	List<String> alter(Sequence from, Sequence to) {
		String alter = "ALTER SEQUENCE " + this.names.of(to.name());
		List<String> statements = new ArrayList<>();
		List<String> changes = new ArrayList<>();
		if (!from.type().equals(to.type())) {
			changes.add("AS " + to.type());
		}
		changes.addAll(changes(from.options(), to.options()));
		if (!changes.isEmpty()) {
			statements.add(alter + prefixed(changes));
		}
		if (from.persistence() != to.persistence()) {
			statements.add(alter + " SET " + to.persistence());
		}
		if (!Objects.equals(from.ownedBy(), to.ownedBy())) {
			statements.add(own(to));
		}
		return statements;
	}

	private String owner(@Nullable ColumnReference column) {
		return (column != null) ? this.names.of(column.table()) + "." + Names.quote(column.column()) : "NONE";
	}

	// The options that differ from the defaults.
	static List<String> options(SequenceOptions options, String type) {
		List<String> clauses = new ArrayList<>();
		change(clauses, "INCREMENT BY ", 1, options.increment());
		clauses.addAll(changes(defaults(type, options), options));
		return clauses;
	}

	static boolean isDefault(SequenceOptions options, String type) {
		return options.equals(defaults(type, 1));
	}

	static List<String> changes(SequenceOptions from, SequenceOptions to) {
		List<String> changes = new ArrayList<>();
		change(changes, "START WITH ", from.start(), to.start());
		change(changes, "INCREMENT BY ", from.increment(), to.increment());
		change(changes, "MINVALUE ", from.minimum(), to.minimum());
		change(changes, "MAXVALUE ", from.maximum(), to.maximum());
		change(changes, "CACHE ", from.cache(), to.cache());
		if (from.cycle() != to.cycle()) {
			changes.add((to.cycle() == Cycle.CYCLE) ? "CYCLE" : "NO CYCLE");
		}
		return changes;
	}

	private static void change(List<String> changes, String clause, long from, long to) {
		if (from != to) {
			changes.add(clause + to);
		}
	}

	private static String prefixed(List<String> clauses) {
		return clauses.isEmpty() ? "" : " " + String.join(" ", clauses);
	}

	// A sequence starts at its first end.
	private static SequenceOptions defaults(String type, SequenceOptions options) {
		SequenceOptions usual = defaults(type, options.increment());
		long start = (options.increment() > 0) ? options.minimum() : options.maximum();
		return new SequenceOptions(start, usual.increment(), usual.minimum(), usual.maximum(), usual.cache(),
				usual.cycle());
	}

	private static SequenceOptions defaults(String type, long increment) {
		long maximum = switch (type) {
			case "smallint" -> Short.MAX_VALUE;
			case "integer" -> Integer.MAX_VALUE;
			default -> Long.MAX_VALUE;
		};
		return (increment > 0) ? new SequenceOptions(1, increment, 1, maximum, 1, Cycle.NO_CYCLE)
				: new SequenceOptions(-1, increment, -maximum - 1, -1, 1, Cycle.NO_CYCLE);
	}

}
