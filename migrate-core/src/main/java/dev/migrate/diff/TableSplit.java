package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumnType;
import dev.migrate.operation.AlterTable;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreatePolicy;
import dev.migrate.operation.CreateRule;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateTrigger;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropPolicy;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropRule;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropTrigger;
import dev.migrate.operation.Operation;
import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.RowSecurity;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableForm;
import dev.migrate.schema.Unique;

/**
 * Takes new tables apart: a table with what can stand in it, and all that may need other
 * objects first. Cuts the foreign keys by which dropped tables hold each other.
 *
 * @param from the schema before
 * @param to the schema after
 * @param before the order of the objects before
 * @param after the order of the objects after
 */
record TableSplit(Schema from, Schema to, ObjectOrder before, ObjectOrder after) {

	void split(Causes operations) {
		Map<QualifiedName, Table> dropped = new HashMap<>();
		Set<ColumnReference> changed = new HashSet<>();
		Set<String> routines = new HashSet<>();
		for (Operation operation : operations) {
			if (operation instanceof DropTable drop) {
				dropped.put(drop.table().name(), drop.table());
			}
			else if (operation instanceof AddConstraint add) {
				columns(add.constraint()).forEach((column) -> changed.add(new ColumnReference(add.table(), column)));
			}
			else if (operation instanceof DropRoutine drop) {
				routines.add(drop.routine().name().name());
			}
			else if (operation instanceof AlterColumnType alter) {
				changed.add(new ColumnReference(alter.table(), alter.to().name()));
			}
		}
		Predicate<Table> early = Recreations.of(operations).early(NameClashes.of(operations));
		for (Operation operation : List.copyOf(operations)) {
			operations.because(operation);
			if (operation instanceof CreateTable create) {
				operations.remove(operation);
				operations.addAll(pieces(create, changed));
			}
			else if (operation instanceof DropTable drop) {
				operations.addAll(cuts(drop.table(), dropped, early));
				operations.addAll(guards(drop.table(), routines));
			}
		}
	}

	private List<Operation> pieces(CreateTable create, Set<ColumnReference> changed) {
		Table table = create.table();
		List<Constraint> inline = new ArrayList<>();
		List<Operation> pieces = new ArrayList<>();
		for (Constraint constraint : table.constraints()) {
			if (!(constraint instanceof ForeignKey key) || fits(table, key, changed)) {
				inline.add(constraint);
			}
			else {
				pieces.add(new AddConstraint(table.name(), constraint));
			}
		}
		Table bare = Schemas.withForm(Schemas.withConstraints(table, inline), bare(table.form()));
		pieces.add(new CreateTable(Schemas.withParts(bare.withIndexes(), List.of(), List.of(), List.of()),
				create.sequences()));
		table.indexes().forEach((index) -> pieces.add(new CreateIndex(table.name(), index)));
		table.triggers().forEach((trigger) -> pieces.add(new CreateTrigger(table.reference(), trigger)));
		table.rules().forEach((rule) -> pieces.add(new CreateRule(table.reference(), rule)));
		table.policies().forEach((policy) -> pieces.add(new CreatePolicy(table.name(), policy)));
		if (!bare(table.form()).equals(table.form())) {
			pieces.add(new AlterTable(table.name(), bare(table.form()), table.form()));
		}
		return pieces;
	}

	private static TableForm bare(TableForm form) {
		return new TableForm(form.persistence(), form.partitionKey(), form.partitionOf(), form.inherits(),
				form.ofType(), form.accessMethod(), form.options(), null, RowSecurity.DISABLED);
	}

	// Whether the key that it refers to is there when the table is created.
	private boolean fits(Table table, ForeignKey key, Set<ColumnReference> changed) {
		if (key.enforcement() == Enforcement.NOT_VALID) {
			return false;
		}
		if (key.target().equals(table.name())) {
			return hasKey(table, key);
		}
		boolean earlier = this.after.position(Schemas.table(key.target())) < this.after.position(table.reference());
		return earlier
				&& key.targetColumns()
					.stream()
					.noneMatch((column) -> changed.contains(new ColumnReference(key.target(), column)))
				&& this.from.table(key.target()).map((target) -> hasKey(target, key)).orElse(true)
				&& this.to.table(key.target()).map((target) -> hasKey(target, key)).orElse(false);
	}

	private static boolean hasKey(Table target, ForeignKey key) {
		return target.constraints()
			.stream()
			.map((constraint) -> Set.copyOf(columns(constraint)))
			.anyMatch(Set.copyOf(key.targetColumns())::equals);
	}

	// That a foreign key can refer to.
	static List<String> columns(Constraint constraint) {
		if (constraint instanceof PrimaryKey key) {
			return key.columns();
		}
		return (constraint instanceof Unique unique) ? unique.columns() : List.of();
	}

	// A routine that goes too may have to go before the table.
	private static List<Operation> guards(Table table, Set<String> routines) {
		List<Operation> guards = new ArrayList<>();
		table.triggers()
			.stream()
			.filter((trigger) -> mentions(trigger.definition(), routines))
			.forEach((trigger) -> guards.add(new DropTrigger(table.reference(), trigger)));
		table.policies()
			.stream()
			.filter((policy) -> mentions(policy.using() + " " + policy.withCheck(), routines))
			.forEach((policy) -> guards.add(new DropPolicy(table.name(), policy)));
		table.rules()
			.stream()
			.filter((rule) -> mentions(rule.definition(), routines))
			.forEach((rule) -> guards.add(new DropRule(table.reference(), rule)));
		return guards;
	}

	private static boolean mentions(String sql, Set<String> names) {
		return !Collections.disjoint(SqlText.names(sql), names);
	}

	private List<Operation> cuts(Table table, Map<QualifiedName, Table> dropped, Predicate<Table> early) {
		List<Operation> cuts = new ArrayList<>();
		for (ForeignKey key : table.constraints(ForeignKey.class)) {
			Table target = dropped.get(key.target());
			boolean first = this.before.position(Schemas.table(key.target())) > this.before.position(table.reference());
			if (target != null && !key.target().equals(table.name()) && (first || early.test(target))) {
				cuts.add(new DropConstraint(table.name(), key));
			}
		}
		return cuts;
	}

}
