package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.internal.operation.AlterColumnType;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.operation.Verb;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.QualifiedName;

/**
 * The things that operations create. A drop of the same thing, or of one with the same
 * name, has to come first.
 *
 * @param subjects the things that are created
 * @param clashes the names that are taken
 * @param stopovers the changes of a column type after which another one follows
 * @param stops the columns as they are between two such changes
 */
record Recreations(Set<Subject> subjects, NameClashes clashes, Set<AlterColumnType> stopovers, Set<Stop> stops) {

	static Recreations of(Collection<Operation> operations) {
		Set<Subject> subjects = new HashSet<>();
		operations.stream()
			.filter((operation) -> operation.verb() == Verb.CREATE)
			.map(Operation::subject)
			.forEach(subjects::add);
		Set<AlterColumnType> stopovers = stopovers(operations);
		Set<Stop> stops = new HashSet<>();
		stopovers.forEach((change) -> stops.add(new Stop(change.table(), change.to())));
		return new Recreations(subjects, NameClashes.of(operations), stopovers, stops);
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

	// Whether the dropped thing is created again, or another one takes its name.
	boolean concern(Operation drop) {
		return this.subjects.contains(drop.subject()) || this.clashes.concern(drop);
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
	 * @param column the column as it is then
	 */
	record Stop(QualifiedName table, Column column) {
	}

}
