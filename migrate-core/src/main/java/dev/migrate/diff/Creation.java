package dev.migrate.diff;

import java.util.List;
import java.util.Optional;

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
import dev.migrate.schema.Column.Origin;
import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.DomainType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.Nullability;
import dev.migrate.schema.OtherObject;
import dev.migrate.schema.RangeType;
import dev.migrate.schema.Routine;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.View;

/**
 * What creates an object that only one of two schemas has.
 *
 * @param with the schema that has it
 * @param without the schema that does not
 */
record Creation(Schema with, Schema without) {

	Optional<Operation> of(SchemaObject object) {
		if (object instanceof Table table) {
			return Optional.of(new CreateTable(withoutInherited(table), sequences(table)));
		}
		if (object instanceof Sequence sequence) {
			return comesWithColumn(sequence) ? Optional.empty() : Optional.of(new CreateSequence(sequence));
		}
		if (object instanceof View view) {
			return Optional.of(new CreateView(view));
		}
		if (object instanceof MaterializedView view) {
			return Optional.of(new CreateMaterializedView(view));
		}
		return (object instanceof Routine routine) ? Optional.of(new CreateRoutine(routine)) : type(object);
	}

	private static Optional<Operation> type(SchemaObject object) {
		if (object instanceof EnumType type) {
			return Optional.of(new CreateEnum(type));
		}
		if (object instanceof DomainType type) {
			return Optional.of(new CreateDomain(type));
		}
		if (object instanceof CompositeType type) {
			return Optional.of(new CreateCompositeType(type));
		}
		if (object instanceof RangeType type) {
			return Optional.of(new CreateRange(type));
		}
		return (object instanceof OtherObject other && !other.definition().isEmpty())
				? Optional.of(new CreateOther(other)) : Optional.empty();
	}

	private List<Sequence> sequences(Table table) {
		return this.with.sequencesOf(table.name()).stream().filter(this::isOnlyHere).toList();
	}

	private boolean isOnlyHere(Sequence sequence) {
		return this.without.object(sequence.reference()).isEmpty();
	}

	// That of a column which only this schema has is part of its column.
	private boolean comesWithColumn(Sequence sequence) {
		ColumnReference owner = sequence.ownedBy();
		return owner != null
				&& this.without.table(owner.table()).flatMap((table) -> table.column(owner.column())).isEmpty();
	}

	// A column that is as its parent has it comes by itself.
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
				.withOrigin(column.origin())
				.withComment(null)));
	}

}
