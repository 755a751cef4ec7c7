package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.operation.AddPart;
import dev.migrate.internal.operation.AlterColumnType;
import dev.migrate.internal.operation.AlterObject;
import dev.migrate.internal.operation.CreateObject;
import dev.migrate.internal.operation.DropObject;
import dev.migrate.internal.operation.DropPart;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartKind;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.RowSecurity;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.TableForm;
import dev.migrate.internal.schema.Unique;

/**
 * Splits new tables into the table itself and the parts that may need other objects
 * first. Drops the foreign keys between dropped tables.
 *
 * @param from the schema before
 * @param to the schema after
 * @param before the order of the objects before
 * @param after the order of the objects after
 */
record TableSplit(Schema from, Schema to, ObjectOrder before, ObjectOrder after) {

	void split(Causes operations) {
		Set<QualifiedName> tables = new HashSet<>();
		Set<String> names = new HashSet<>();
		for (DropObject drop : operations.all(DropObject.class)) {
			names.add(drop.object().name().name());
			if (drop.object() instanceof Table table) {
				tables.add(table.name());
			}
		}
		split(operations, tables, names);
	}

	private void split(Causes operations, Set<QualifiedName> dropped, Set<String> names) {
		Set<ColumnReference> changed = changed(operations);
		EarlyDrops drops = EarlyDrops.of(this.from, operations);
		for (CreateObject create : operations.all(CreateObject.class)) {
			if (create.object() instanceof Table table) {
				operations.because(create);
				operations.remove(create);
				operations.addAll(pieces(table, create.sequences(), changed));
			}
		}
		Set<QualifiedName> early = early(operations, drops);
		DroppedPartitions partitions = new DroppedPartitions(this.from, this.to);
		Set<List<Object>> keys = droppedKeys(operations);
		for (DropObject drop : operations.all(DropObject.class)) {
			operations.because(drop);
			operations.addAll(guards(drop.object(), names));
			if (drop.object() instanceof Table table) {
				operations.addAll(circles(table));
				operations.addAll(cuts(table, dropped, early, partitions, keys));
				operations.addAll(partitions.detached(table));
			}
		}
	}

	// The columns to which a foreign key cannot refer yet.
	private static Set<ColumnReference> changed(Causes operations) {
		Set<ColumnReference> changed = new HashSet<>();
		for (AddPart add : operations.all(AddPart.class)) {
			if (add.part() instanceof Constraint key) {
				columns(key).forEach((column) -> changed.add(new ColumnReference(add.owner().name(), column)));
			}
		}
		operations.all(AlterColumnType.class)
			.forEach((alter) -> changed.add(new ColumnReference(alter.table(), alter.to().name())));
		return changed;
	}

	// The keys of tables that stay, each as its table and its columns.
	private static Set<List<Object>> droppedKeys(Causes operations) {
		return operations.all(DropPart.class)
			.stream()
			.filter((drop) -> !KeyRebuilds.columns(drop.part()).isEmpty())
			.map((drop) -> key(drop.owner().name(), KeyRebuilds.columns(drop.part())))
			.collect(Collectors.toSet());
	}

	private static List<Object> key(QualifiedName table, List<String> columns) {
		return List.of(table, Set.copyOf(columns));
	}

	private static Set<QualifiedName> early(Causes operations, EarlyDrops drops) {
		return operations.all(DropObject.class)
			.stream()
			.filter(drops::contain)
			.map((drop) -> drop.object().name())
			.collect(Collectors.toSet());
	}

	private List<Operation> pieces(Table table, List<Sequence> sequences, Set<ColumnReference> changed) {
		ObjectReference owner = table.reference();
		Set<String> later = usedLater(table, this.to, this.after);
		List<Constraint> inline = table.constraints()
			.stream()
			.filter((constraint) -> (constraint instanceof ForeignKey key) ? fits(table, key, changed)
					: later.stream().noneMatch((name) -> PartTexts.mention(constraint, name)))
			.toList();
		List<Operation> pieces = new ArrayList<>();
		table.constraints()
			.stream()
			.filter((constraint) -> !inline.contains(constraint))
			.forEach((constraint) -> pieces.add(new AddPart(owner, constraint)));
		Table bare = Table.of(table.name()).withColumns(table.columns()).withForm(bare(table.form()));
		pieces.add(new CreateObject(bare.withConstraints(inline).withComment(table.comment()), sequences));
		table.parts()
			.stream()
			.filter((part) -> part.kind() != PartKind.CONSTRAINT)
			.forEach((part) -> pieces.add(new AddPart(owner, part)));
		if (!bare(table.form()).equals(table.form())) {
			pieces.add(new AlterObject(Table.of(table.name()).withForm(bare(table.form())),
					Table.of(table.name()).withForm(table.form())));
		}
		return pieces;
	}

	// The names of the routines that use the table and that its parts use.
	private static Set<String> usedLater(Table table, Schema schema, ObjectOrder order) {
		int position = order.position(table.reference());
		return schema.dependencies()
			.stream()
			.filter((use) -> use.dependent().equals(table.reference()) && order.position(use.on()) > position)
			.map((use) -> use.on().name().name())
			.collect(Collectors.toSet());
	}

	private static TableForm bare(TableForm form) {
		return form.withReplicaIdentity(null).withClusterOn(null).withRowSecurity(RowSecurity.DISABLED);
	}

	// Whether the referenced key exists when the table is created.
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

	// The columns to which a foreign key can refer.
	static List<String> columns(Constraint constraint) {
		if (constraint instanceof PrimaryKey key) {
			return key.columns();
		}
		return (constraint instanceof Unique unique) ? unique.columns() : List.of();
	}

	// Something that a rule, a trigger or a policy mentions may be dropped before its
	// table.
	private static List<Operation> guards(SchemaObject object, Set<String> dropped) {
		Set<String> others = new HashSet<>(dropped);
		others.remove(object.name().name());
		return object.parts()
			.stream()
			.filter((part) -> part.kind().isGuard())
			.filter((part) -> part.accept(new PartTexts())
				.anyMatch((sql) -> !Collections.disjoint(SqlText.names(sql), others)))
			.<Operation>map((part) -> new DropPart(object.reference(), part))
			.toList();
	}

	// A routine that uses the table is dropped before it, and what uses the routine
	// first.
	private List<Operation> circles(Table table) {
		Set<String> later = usedLater(table, this.from, this.before);
		return table.parts()
			.stream()
			.filter((part) -> !part.kind().isGuard())
			.filter((part) -> later.stream().anyMatch((name) -> PartTexts.mention(part, name)))
			.<Operation>map((part) -> new DropPart(table.reference(), part))
			.toList();
	}

	private List<Operation> cuts(Table table, Set<QualifiedName> dropped, Set<QualifiedName> early,
			DroppedPartitions partitions, Set<List<Object>> keys) {
		List<Operation> cuts = new ArrayList<>();
		for (ForeignKey key : table.constraints(ForeignKey.class)) {
			boolean first = this.before.position(Schemas.table(key.target())) > this.before.position(table.reference());
			boolean inTheWay = !key.target().equals(table.name()) && (first || early.contains(key.target()));
			boolean keyless = keys.contains(key(key.target(), key.targetColumns()));
			if (keyless || (dropped.contains(key.target()) && (inTheWay || partitions.has(key.target())))) {
				cuts.add(new DropPart(table.reference(), key));
			}
		}
		return cuts;
	}

}
