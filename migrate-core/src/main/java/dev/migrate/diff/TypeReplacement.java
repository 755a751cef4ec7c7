package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.migrate.operation.AlterColumnType;
import dev.migrate.operation.AlterCompositeType;
import dev.migrate.operation.AlterDomain;
import dev.migrate.operation.AlterEnumValues;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameObject;
import dev.migrate.operation.SetComment;
import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.DomainType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Table;

/**
 * Replaces types that cannot be changed in place: the old type gets another name, the new
 * one is created, the columns are altered, the old one is dropped.
 *
 * @param from the schema before
 * @param to the schema after
 */
record TypeReplacement(Schema from, Schema to) {

	private static final String OLD = "__old";

	void replace(Causes operations) {
		for (Operation operation : List.copyOf(operations)) {
			operations.because(operation);
			if (operation instanceof AlterEnumValues change && !isAdded(change)) {
				replace(operations, operation, change.from(), change.to());
			}
			else if (operation instanceof AlterDomain change && isOther(change)) {
				replace(operations, operation, change.from(), change.to());
			}
			else if (operation instanceof AlterCompositeType change && isOther(change)) {
				replace(operations, operation, change.from(), change.to());
			}
		}
	}

	private static boolean isAdded(AlterEnumValues change) {
		List<String> old = change.from().labels();
		return change.to().labels().stream().filter(old::contains).toList().equals(old);
	}

	private static boolean isOther(AlterDomain change) {
		return !change.from().type().equals(change.to().type())
				|| !Objects.equals(change.from().collation(), change.to().collation());
	}

	private static boolean isOther(AlterCompositeType change) {
		return change.from()
			.attributes()
			.stream()
			.anyMatch((was) -> Parts.named(change.to().attributes(), Column::name, was.name())
				.filter((is) -> !Parts.plain(is).equals(Parts.plain(was)))
				.isPresent());
	}

	private void replace(Set<Operation> operations, Operation change, SchemaObject old, SchemaObject wanted) {
		QualifiedName name = new QualifiedName(old.name().schema(), old.name().name() + OLD);
		operations.remove(change);
		operations.removeIf((operation) -> operation instanceof SetComment comment
				&& old.reference().equals(comment.target().object()));
		operations.add(new RenameObject(old.reference(), name));
		Creation creation = new Creation(this.to, this.from);
		creation.of(wanted).ifPresent(operations::add);
		creation.of(named(old, name)).map(Operation::reverse).ifPresent(operations::add);
		this.from.tables().forEach((table) -> operations.addAll(columns(table, old.name())));
	}

	private List<Operation> columns(Table table, QualifiedName type) {
		List<Operation> changes = new ArrayList<>();
		Optional<Table> after = Schemas.table(this.to, table.name());
		for (Column column : table.columns()) {
			if (column.origin() == Column.Origin.OWN && isOf(column.type(), type)) {
				after.flatMap((is) -> is.column(column.name()))
					.ifPresent((is) -> changes.add(new AlterColumnType(table.name(), column, is)));
			}
		}
		return changes;
	}

	static boolean isOf(String column, QualifiedName type) {
		String plain = column.replace("\"", "").replace("[]", "");
		return plain.equals(type.name()) || plain.equals(type.toString());
	}

	private static SchemaObject named(SchemaObject type, QualifiedName name) {
		if (type instanceof EnumType old) {
			return new EnumType(name, old.labels(), null);
		}
		if (type instanceof DomainType old) {
			return new DomainType(name, old.type(), old.collation(), old.nullability(), old.defaultExpression(),
					old.checks(), null);
		}
		return new CompositeType(name, ((CompositeType) type).attributes(), null);
	}

}
