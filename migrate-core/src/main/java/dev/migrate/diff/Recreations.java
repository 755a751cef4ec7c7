package dev.migrate.diff;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Routine;

/**
 * What is created by operations, so that a drop of the same thing has to come before. Two
 * routines of the same name may not tell themselves apart.
 *
 * @param columns the columns that are added
 * @param routines the names of routines that are created
 */
record Recreations(Set<ColumnReference> columns, Set<QualifiedName> routines) {

	static Recreations of(Collection<Operation> operations) {
		Set<ColumnReference> columns = new HashSet<>();
		Set<QualifiedName> routines = new HashSet<>();
		for (Operation operation : operations) {
			if (operation instanceof AddColumn add) {
				columns.add(new ColumnReference(add.table(), add.column().name()));
			}
			else if (operation instanceof CreateRoutine create) {
				routines.add(create.routine().name());
			}
		}
		return new Recreations(columns, routines);
	}

	boolean concern(QualifiedName table, Column column) {
		return this.columns.contains(new ColumnReference(table, column.name()));
	}

	boolean concern(Routine routine) {
		return this.routines.contains(routine.name());
	}

}
