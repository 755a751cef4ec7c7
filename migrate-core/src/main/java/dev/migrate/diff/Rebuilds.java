package dev.migrate.diff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumnDefault;
import dev.migrate.operation.AlterColumnExpression;
import dev.migrate.operation.AlterColumnType;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropMaterializedView;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameObject;
import dev.migrate.operation.ReplaceRoutine;
import dev.migrate.operation.ReplaceView;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.ColumnValue.Default;
import dev.migrate.schema.ColumnValue.Generated;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Dependency;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexKey;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Drops what stands in the way of an operation, and creates it again as it is wanted.
 */
final class Rebuilds {

	private final Schema from;

	private final Schema to;

	/** By what they use. */
	private final Map<ObjectReference, List<Dependency>> uses;

	private final ForeignKeys foreignKeys;

	private final Causes operations;

	private final PartRebuilds parts;

	private final ObjectRebuilds objects;

	private Recreations recreations;

	Rebuilds(Schema from, Schema to, Causes operations) {
		this.uses = from.dependencies().stream().collect(Collectors.groupingBy(Dependency::on));
		this.foreignKeys = new ForeignKeys(from);
		this.from = from;
		this.to = to;
		this.operations = operations;
		this.recreations = Recreations.of(operations);
		this.parts = new PartRebuilds(operations);
		this.objects = new ObjectRebuilds(from, to, operations);
	}

	// What is added may stand in the way of more, so until nothing is added. Each time,
	// it
	// is found out once what is created again.
	void complete() {
		int size;
		do {
			size = this.operations.size();
			this.recreations = Recreations.of(this.operations);
			List.copyOf(this.operations).stream().filter(this.operations::contains).forEach(this::makeWay);
		}
		while (this.operations.size() != size);
	}

	private void makeWay(Operation operation) {
		this.operations.because(operation);
		if (operation instanceof AlterColumnType change) {
			type(change);
		}
		else if (operation instanceof AlterColumnExpression change) {
			expression(change);
		}
		else if (operation instanceof DropColumn drop) {
			column(drop);
		}
		else if (operation instanceof ReplaceView change && !ViewComparison.isReplaceable(change.from(), change.to())) {
			this.objects.rebuild(change.to().reference());
		}
		else if (operation instanceof ReplaceRoutine change && !isReplaceable(change)) {
			this.objects.rebuild(change.to().reference());
		}
		else {
			gone(operation);
		}
	}

	private void gone(Operation operation) {
		if (operation instanceof DropView drop) {
			users(drop.view().reference(), null);
		}
		else if (operation instanceof DropMaterializedView drop) {
			users(drop.view().reference(), null);
		}
		else if (operation instanceof DropRoutine drop && isCreatedAgain(drop)) {
			users(drop.routine().reference(), null);
			named(drop.routine().reference());
		}
		else if (operation instanceof RenameObject rename) {
			users(rename.object(), null);
			named(rename.object());
		}
		else if (operation instanceof DropConstraint drop) {
			key(drop.table(), TableSplit.columns(drop.constraint()));
		}
		else if (operation instanceof DropIndex drop && drop.index().uniqueness() != Index.Uniqueness.NOT_UNIQUE) {
			key(drop.relation(), drop.index().keys().stream().map(IndexKey::content).toList());
		}
		else {
			createdAgain(operation);
		}
	}

	private void createdAgain(Operation operation) {
		SchemaObject dropped = Recreations.created(operation.reverse()).orElse(null);
		if (dropped != null && this.recreations.concern(dropped)) {
			users(dropped.reference(), null);
			named(dropped.reference());
		}
	}

	private boolean isCreatedAgain(DropRoutine drop) {
		return this.recreations.concern(drop.routine());
	}

	// All that stands before the body is the same, or there are no defaults to lose.
	private static boolean isReplaceable(ReplaceRoutine change) {
		String was = head(change.from().definition());
		return Objects.equals(change.from().result(), change.to().result())
				&& (!was.contains(" DEFAULT ") || was.equals(head(change.to().definition())));
	}

	private static String head(String definition) {
		return definition.lines().findFirst().orElse("");
	}

	private void type(AlterColumnType change) {
		ObjectReference table = Schemas.table(change.table());
		String name = change.to().name();
		users(table, name);
		tables(change.table(), (was, is) -> {
			this.parts.guards(was, is, name);
			generated(was, is, name);
			if (this.recreations.isStopover(change)) {
				this.parts.keys(was, is, name);
			}
		});
		if (!this.recreations.isFollower(change)) {
			defaults(change, this.recreations.isStopover(change));
		}
		if (!base(change.from().type()).equals(base(change.to().type()))) {
			foreignKeys(change.table(), name);
		}
	}

	// Without its modifier.
	static String base(String type) {
		return type.replaceFirst("\\([^)]*\\)", "");
	}

	// A default that is not cast along with its column.
	private void defaults(AlterColumnType change, boolean stopover) {
		if (!(change.from().value() instanceof Default was)) {
			return;
		}
		boolean other = !base(change.from().type()).equals(base(change.to().type()))
				|| change.from().type().equals(change.to().type());
		boolean cast = other && was.expression().contains("::") && !was.expression().startsWith("nextval(");
		if (cast || stopover || !change.from().value().equals(change.to().value())) {
			ColumnReference column = new ColumnReference(change.table(), change.to().name());
			String is = (change.to().value() instanceof Default wanted) ? wanted.expression() : null;
			this.operations.remove(new AlterColumnDefault(column, was.expression(), is));
			this.operations.add(new AlterColumnDefault(column, was.expression(), null));
			if (is != null) {
				this.operations.add(new AlterColumnDefault(column, null, is));
			}
		}
	}

	private void generated(Table was, Table is, String mentioned) {
		for (Column column : was.columns()) {
			if (column.value() instanceof Generated value && SqlText.mentions(value.expression(), mentioned)) {
				is.column(column.name()).ifPresent((wanted) -> recompute(is.name(), column, wanted));
			}
		}
	}

	private void expression(AlterColumnExpression change) {
		boolean inPlace = change.from().value() instanceof Generated generated
				&& generated.kind() == Generated.Kind.STORED && !(change.to().value() instanceof Generated);
		if (!inPlace) {
			this.operations.remove(change);
			recompute(change.table(), change.from(), change.to());
		}
	}

	private void recompute(QualifiedName table, Column was, Column is) {
		this.parts.forgetColumn(table, is.name());
		this.operations.add(new DropColumn(table, was, List.of()));
		this.operations.add(new AddColumn(table, is, List.of()));
	}

	private void column(DropColumn drop) {
		String name = drop.column().name();
		boolean again = this.recreations.concern(drop.table(), drop.column());
		users(Schemas.table(drop.table()), name);
		if (again) {
			tables(drop.table(), (was, is) -> {
				this.parts.guards(was, is, name);
				this.parts.keys(was, is, name);
			});
			foreignKeys(drop.table(), name);
		}
	}

	// Views and routines that use an object, or one of its columns.
	private void users(ObjectReference used, @Nullable String column) {
		for (Dependency dependency : this.uses.getOrDefault(used, List.of())) {
			boolean uses = column == null || column.equals(dependency.column());
			if (uses && dependency.dependent().kind() == ObjectKind.TABLE && column != null) {
				tables(dependency.dependent().name(), (was, is) -> this.parts.guards(was, is, used.name().name()));
			}
			else if (uses) {
				this.objects.rebuild(dependency.dependent());
			}
		}
	}

	// The parts of tables that call an object by its name.
	private void named(ObjectReference used) {
		for (Dependency dependency : this.uses.getOrDefault(used, List.of())) {
			if (dependency.dependent().kind() == ObjectKind.TABLE) {
				tables(dependency.dependent().name(), (was, is) -> {
					this.parts.guards(was, is, used.name().name());
					this.parts.keys(was, is, used.name().name());
					generated(was, is, used.name().name());
					this.parts.defaults(was, is, used.name().name());
				});
			}
		}
	}

	private void key(QualifiedName table, List<String> columns) {
		for (ForeignKeys.End end : this.foreignKeys.of(table)) {
			ForeignKey key = end.key();
			if (key.target().equals(table) && Set.copyOf(key.targetColumns()).equals(Set.copyOf(columns))) {
				again(end.table(), key);
			}
		}
	}

	private void foreignKeys(QualifiedName table, String column) {
		for (ForeignKeys.End end : this.foreignKeys.of(table)) {
			ForeignKey key = end.key();
			boolean refers = key.target().equals(table) && key.targetColumns().contains(column);
			if (refers || (end.table().equals(table) && key.columns().contains(column))) {
				again(end.table(), key);
			}
		}
	}

	private void again(QualifiedName table, ForeignKey key) {
		Optional<Constraint> wanted = this.to.table(table)
			.flatMap((is) -> Parts.named(is.constraints(), Constraint::name, key.name()));
		wanted.ifPresent((is) -> {
			this.parts.forgetConstraint(table, key.name());
			this.operations.add(new DropConstraint(table, key));
			this.operations.add(new AddConstraint(table, is));
		});
	}

	private void tables(QualifiedName name, BiConsumer<Table, Table> action) {
		this.from.table(name).ifPresent((was) -> this.to.table(name).ifPresent((is) -> action.accept(was, is)));
	}

}
