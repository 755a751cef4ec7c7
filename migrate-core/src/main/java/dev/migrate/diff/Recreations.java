package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumnType;
import dev.migrate.operation.CreateCompositeType;
import dev.migrate.operation.CreateDomain;
import dev.migrate.operation.CreateEnum;
import dev.migrate.operation.CreateMaterializedView;
import dev.migrate.operation.CreateOther;
import dev.migrate.operation.CreateRange;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Routine;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;

/**
 * What is created by operations, so that a drop of the same thing has to come before. Two
 * routines of the same name may not tell themselves apart.
 *
 * @param columns the columns that are added
 * @param routines the names of routines that are created
 * @param objects the types that are created, and what is created by its text
 * @param types how columns call the types that are dropped and created again
 * @param stopovers the changes of types of columns that another one follows
 * @param stops what columns are between two such changes
 */
record Recreations(Set<ColumnReference> columns, Set<QualifiedName> routines, Set<ObjectReference> objects,
		Set<String> types, Set<AlterColumnType> stopovers, Set<Stop> stops) {

	static Recreations of(Collection<Operation> operations) {
		Set<ColumnReference> columns = new HashSet<>();
		Set<QualifiedName> routines = new HashSet<>();
		Set<ObjectReference> objects = new HashSet<>();
		for (Operation operation : operations) {
			if (operation instanceof AddColumn add) {
				columns.add(new ColumnReference(add.table(), add.column().name()));
			}
			else if (operation instanceof CreateRoutine create) {
				routines.add(create.routine().name());
			}
			else {
				created(operation).map(SchemaObject::reference).ifPresent(objects::add);
			}
		}
		Set<AlterColumnType> stopovers = stopovers(operations);
		Set<Stop> stops = new HashSet<>();
		stopovers.forEach((change) -> stops.add(new Stop(change.table(), change.to())));
		return new Recreations(columns, routines, objects, types(operations, objects), stopovers, stops);
	}

	// The type, or what is known by its text, that an operation creates.
	static Optional<SchemaObject> created(Operation operation) {
		if (operation instanceof CreateEnum create) {
			return Optional.of(create.type());
		}
		if (operation instanceof CreateDomain create) {
			return Optional.of(create.type());
		}
		if (operation instanceof CreateCompositeType create) {
			return Optional.of(create.type());
		}
		if (operation instanceof CreateRange create) {
			return Optional.of(create.type());
		}
		return (operation instanceof CreateOther create) ? Optional.of(create.object()) : Optional.empty();
	}

	// All that an operation creates and that can have privileges.
	static List<ObjectReference> objects(Operation operation) {
		if (operation instanceof CreateTable create) {
			return Stream
				.concat(Stream.of(create.table().reference()), create.sequences().stream().map(Sequence::reference))
				.toList();
		}
		if (operation instanceof AddColumn add) {
			return add.sequences().stream().map(Sequence::reference).toList();
		}
		if (operation instanceof CreateSequence create) {
			return List.of(create.sequence().reference());
		}
		if (operation instanceof CreateView create) {
			return List.of(create.view().reference());
		}
		if (operation instanceof CreateMaterializedView create) {
			return List.of(create.view().reference());
		}
		return (operation instanceof CreateRoutine create) ? List.of(create.routine().reference())
				: created(operation).map(SchemaObject::reference).stream().toList();
	}

	private static Set<String> types(Collection<Operation> operations, Set<ObjectReference> created) {
		return TypeReplacement.words(operations.stream()
			.flatMap((operation) -> created(operation.reverse()).stream())
			.filter((dropped) -> created.contains(dropped.reference()))
			.toList());
	}

	private static Set<AlterColumnType> stopovers(Collection<Operation> operations) {
		Set<Stop> departures = new HashSet<>();
		Set<AlterColumnType> stopovers = new HashSet<>();
		List<Operation> backwards = new ArrayList<>(operations);
		Collections.reverse(backwards);
		for (Operation operation : backwards) {
			if (operation instanceof AlterColumnType change) {
				if (departures.contains(new Stop(change.table(), change.to()))) {
					stopovers.add(change);
				}
				departures.add(new Stop(change.table(), change.from()));
			}
		}
		return stopovers;
	}

	boolean concern(QualifiedName table, Column column) {
		return this.columns.contains(new ColumnReference(table, column.name()));
	}

	// Whether it has to go before its type is created again.
	boolean concernTypeOf(Column column) {
		return this.types.contains(TypeReplacement.word(column.type()));
	}

	// Which tables cannot wait to be dropped until the new things are there.
	Predicate<Table> early(NameClashes clashes) {
		return (table) -> clashes.concern(table) || table.columns().stream().anyMatch(this::concernTypeOf);
	}

	boolean concern(SchemaObject object) {
		return this.objects.contains(object.reference());
	}

	boolean isFollower(AlterColumnType change) {
		return this.stops.contains(new Stop(change.table(), change.from()));
	}

	boolean isStopover(AlterColumnType change) {
		return this.stopovers.contains(change);
	}

	boolean concern(Routine routine) {
		return this.routines.contains(routine.name());
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
