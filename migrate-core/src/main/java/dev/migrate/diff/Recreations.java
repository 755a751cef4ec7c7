package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.operation.AlterColumnType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Subject;
import dev.migrate.operation.Verb;
import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Table;

/**
 * What operations create, so that a drop of the same thing, or of what has the same name,
 * has to come before.
 *
 * @param subjects what is created
 * @param clashes the names that are taken
 * @param types how columns call the types that are dropped and created again
 * @param stopovers the changes of types of columns that another one follows
 * @param stops what columns are between two such changes
 */
record Recreations(Set<Subject> subjects, NameClashes clashes, Set<String> types, Set<AlterColumnType> stopovers,
		Set<Stop> stops) {

	static Recreations of(Collection<Operation> operations) {
		Set<Subject> subjects = new HashSet<>();
		operations.stream()
			.filter((operation) -> operation.verb() == Verb.CREATE)
			.map(Operation::subject)
			.forEach(subjects::add);
		Set<AlterColumnType> stopovers = stopovers(operations);
		Set<Stop> stops = new HashSet<>();
		stopovers.forEach((change) -> stops.add(new Stop(change.table(), change.to())));
		return new Recreations(subjects, NameClashes.of(operations), types(operations, subjects), stopovers, stops);
	}

	private static Set<String> types(Collection<Operation> operations, Set<Subject> created) {
		return TypeReplacement.words(operations.stream()
			.flatMap((operation) -> operation.dropped().stream())
			.filter((dropped) -> dropped.kind().role() == ObjectKind.Role.TYPE)
			.filter((dropped) -> created.contains(Subject.of(dropped.reference())))
			.toList());
	}

	private static Set<AlterColumnType> stopovers(Collection<Operation> operations) {
		Set<Stop> departures = new HashSet<>();
		Set<AlterColumnType> stopovers = new HashSet<>();
		List<AlterColumnType> backwards = new ArrayList<>(changes(operations).toList());
		Collections.reverse(backwards);
		for (AlterColumnType change : backwards) {
			if (departures.contains(new Stop(change.table(), change.to()))) {
				stopovers.add(change);
			}
			departures.add(new Stop(change.table(), change.from()));
		}
		return stopovers;
	}

	private static Stream<AlterColumnType> changes(Collection<Operation> operations) {
		return operations.stream().filter(AlterColumnType.class::isInstance).map(AlterColumnType.class::cast);
	}

	// Whether what is dropped comes back, or gives its name to something else.
	boolean concern(Operation drop) {
		return this.subjects.contains(drop.subject()) || this.clashes.concern(drop);
	}

	// Whether it has to go before its type is created again.
	boolean concernTypeOf(Column column) {
		return this.types.contains(TypeReplacement.word(column.type()));
	}

	// Whether what is dropped cannot wait until the new things are there.
	boolean isEarly(Operation drop) {
		return concern(drop) || drop.dropped().stream().anyMatch(this::hasTypeThatIsReplaced);
	}

	private boolean hasTypeThatIsReplaced(SchemaObject object) {
		return object instanceof Table table && table.columns().stream().anyMatch(this::concernTypeOf);
	}

	boolean isFollower(AlterColumnType change) {
		return this.stops.contains(new Stop(change.table(), change.from()));
	}

	boolean isStopover(AlterColumnType change) {
		return this.stopovers.contains(change);
	}

	/**
	 * A column at one moment.
	 *
	 * @param table its table
	 * @param column what it is then
	 */
	record Stop(QualifiedName table, Column column) {
	}

}
