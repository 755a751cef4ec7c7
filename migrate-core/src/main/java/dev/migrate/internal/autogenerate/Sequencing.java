package dev.migrate.internal.autogenerate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.internal.dialect.SequencePosition;
import dev.migrate.internal.operation.AlterColumnIdentity;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sequences that begin to number the rows of a table that is there: new ones,
 * those of new identity columns, and those to which a table goes back.
 *
 * @param uses the sequences that the application uses, by the columns
 */
record Sequencing(Map<ColumnReference, QualifiedName> uses) {

	static final Sequencing NONE = new Sequencing(Map.of());

	private static final Pattern NEXT = Pattern.compile("nextval\\('(.*)'::regclass\\)");

	List<SequencePosition> of(List<Operation> operations, Schema from, Schema to) {
		Map<QualifiedName, Set<ColumnReference>> numbered = new LinkedHashMap<>();
		Set<QualifiedName> created = created(operations);
		for (Table table : to.tables()) {
			for (Column column : old(table, from)) {
				ColumnReference reference = new ColumnReference(table.name(), column.name());
				QualifiedName sequence = sequence(table, column, to);
				if (sequence != null && (created.contains(sequence) || losesIdentity(operations, reference))) {
					numbered.computeIfAbsent(sequence, (name) -> new LinkedHashSet<>()).add(reference);
				}
			}
		}
		List<SequencePosition> positions = new ArrayList<>(identities(operations));
		numbered.forEach((name, columns) -> to.object(new ObjectReference(ObjectKind.SEQUENCE, name))
			.ifPresent((found) -> positions
				.add(new SequencePosition(name, ((Sequence) found).options(), List.copyOf(columns)))));
		return positions;
	}

	// The columns that were there before, in a table that was there before.
	private static List<Column> old(Table table, Schema from) {
		return from.table(table.name())
			.map((was) -> table.columns().stream().filter((column) -> was.column(column.name()).isPresent()).toList())
			.orElse(List.of());
	}

	private static Set<QualifiedName> created(List<Operation> operations) {
		Set<QualifiedName> created = new HashSet<>();
		operations.forEach((operation) -> operation.created()
			.stream()
			.filter((object) -> object.kind() == ObjectKind.SEQUENCE)
			.map(SchemaObject::name)
			.forEach(created::add));
		return created;
	}

	private static boolean losesIdentity(List<Operation> operations, ColumnReference column) {
		return operations.stream()
			.anyMatch((operation) -> operation instanceof AlterColumnIdentity change && change.column().equals(column)
					&& change.to() == null);
	}

	private static List<SequencePosition> identities(List<Operation> operations) {
		List<SequencePosition> positions = new ArrayList<>();
		for (Operation operation : operations) {
			if (operation instanceof AlterColumnIdentity change && change.from() == null && change.to() != null) {
				positions.add(new SequencePosition(null, change.to().options(), List.of(change.column())));
			}
		}
		return positions;
	}

	// The sequence of a column as the mapping, its default or its owner names it; or by
	// the names that Hibernate and PostgreSQL choose.
	private @Nullable QualifiedName sequence(Table table, Column column, Schema schema) {
		ColumnReference reference = new ColumnReference(table.name(), column.name());
		if (this.uses.containsKey(reference)) {
			return this.uses.get(reference);
		}
		if (column.value() instanceof Default value) {
			return next(table, value.expression(), schema);
		}
		boolean key = table.primaryKey().filter((only) -> only.columns().equals(List.of(column.name()))).isPresent();
		return (key && column.value() == null) ? named(table, column, schema) : null;
	}

	private static @Nullable QualifiedName next(Table table, String expression, Schema schema) {
		Matcher next = NEXT.matcher(expression);
		if (!next.matches()) {
			return null;
		}
		String text = next.group(1).replace("''", "'");
		return schema.objects(Sequence.class)
			.stream()
			.map(Sequence::name)
			.filter((name) -> text.equals(quoted(name.name()))
					|| text.equals(quoted(name.schema()) + "." + quoted(name.name())))
			.min(Comparator.comparing((name) -> !name.schema().equals(table.name().schema())))
			.orElse(null);
	}

	private static String quoted(String name) {
		return name.matches("[a-z_][a-z0-9_$]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
	}

	private static @Nullable QualifiedName named(Table table, Column column, Schema schema) {
		String name = table.name().name();
		return List.of(name + "_seq", name + "_" + column.name() + "_seq", name + "_SEQ")
			.stream()
			.map((sequence) -> new QualifiedName(table.name().schema(), sequence))
			.filter((sequence) -> schema.object(new ObjectReference(ObjectKind.SEQUENCE, sequence)).isPresent())
			.findFirst()
			.orElse(null);
	}

}
