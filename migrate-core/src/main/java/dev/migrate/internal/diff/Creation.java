package dev.migrate.internal.diff;

import java.util.List;
import java.util.Optional;

import dev.migrate.internal.operation.CreateObject;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Column.Origin;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;

/**
 * Creates an object that only one of two schemas has.
 *
 * @param with the schema that has it
 * @param without the schema that does not have it
 */
record Creation(Schema with, Schema without) {

	Optional<CreateObject> of(SchemaObject object) {
		if (object instanceof Table table) {
			return Optional.of(new CreateObject(withoutInherited(table), sequences(table)));
		}
		return (object.isDescribed() && !comesWithColumn(object)) ? Optional.of(new CreateObject(object))
				: Optional.empty();
	}

	private List<Sequence> sequences(Table table) {
		return this.with.sequencesOf(table.name()).stream().filter(this::isOnlyHere).toList();
	}

	private boolean isOnlyHere(Sequence sequence) {
		return this.without.object(sequence.reference()).isEmpty();
	}

	// The operation that adds a column also creates the sequence that the column owns.
	private boolean comesWithColumn(SchemaObject object) {
		ColumnReference owner = (object instanceof Sequence sequence) ? sequence.ownedBy() : null;
		return owner != null
				&& this.without.table(owner.table()).flatMap((table) -> table.column(owner.column())).isEmpty();
	}

	// A column that equals its parent's needs no statement: the table inherits it.
	Table withoutInherited(Table table) {
		List<Column> columns = table.columns()
			.stream()
			.filter((column) -> column.origin() == Origin.OWN || !comesFromParent(this.with, table, column))
			.toList();
		return table.withColumns(columns);
	}

	static boolean comesFromParent(Schema schema, Table table, Column column) {
		if (table.form().ofType() != null) {
			return column.equals(column.withNullability(Nullability.NULLABLE).withValue(null).withComment(null));
		}
		return Schemas.parents(table)
			.stream()
			.flatMap((parent) -> schema.table(parent).stream())
			.flatMap((parent) -> parent.column(column.name()).stream())
			.anyMatch((parent) -> column.equals(parent.withValue(ColumnComparison.inherited(parent.value()))
				.withStorage(parent.storage().inherited())
				.withOrigin(column.origin())
				.withComment(null)));
	}

}
