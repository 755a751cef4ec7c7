package dev.migrate.internal.diff;

import java.util.List;
import java.util.Set;

import dev.migrate.internal.diff.DiffSettings.Drops;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.testing.SchemaValues;

/** Values for tests. */
final class Tables {

	static final QualifiedName TASK = new QualifiedName("public", "task");

	private Tables() {
	}

	static Table task(Column... columns) {
		return Table.of(TASK, columns);
	}

	static Column text(String name) {
		return Column.of(name, "text", Nullability.NULLABLE);
	}

	static Column integer(String name) {
		return Column.of(name, "integer", Nullability.NULLABLE);
	}

	static Difference diff(SchemaObject from, SchemaObject to) {
		return diff(DiffSettings.CAREFUL.withDrops(Drops.ALLOWED), SchemaValues.schema(from), SchemaValues.schema(to));
	}

	static Difference diff(DiffSettings settings, Schema from, Schema to) {
		return new Diff(settings, ExpressionComparison.byText()).between(from, to);
	}

	// To a schema whose names and forms nobody chose.
	static List<Operation> upgradeToMapping(SchemaObject from, SchemaObject to) {
		DiffSettings settings = DiffSettings.CAREFUL.withDrops(Drops.ALLOWED).withWishes(new Wishes(Set.of()));
		return diff(settings, SchemaValues.schema(from), SchemaValues.schema(to)).changes().upgrade();
	}

	static List<Operation> upgrade(SchemaObject from, SchemaObject to) {
		return diff(from, to).changes().upgrade();
	}

}
