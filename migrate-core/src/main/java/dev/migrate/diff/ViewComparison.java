package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.migrate.operation.AlterColumnDefault;
import dev.migrate.operation.AlterOptions;
import dev.migrate.operation.CreateMaterializedView;
import dev.migrate.operation.DropMaterializedView;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceView;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.ColumnValue.Default;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.View;

/** Compares views and materialized views. */
final class ViewComparison {

	private ViewComparison() {
	}

	static List<Operation> operations(View from, View to) {
		List<Operation> operations = new ArrayList<>();
		if (!from.query().equals(to.query()) || !Parts.plain(from.columns()).equals(Parts.plain(to.columns()))) {
			operations.add(new ReplaceView(from, to));
		}
		else if (!from.options().equals(to.options())) {
			operations.add(new AlterOptions(to.reference(), from.options(), to.options()));
		}
		Parts.columnComments(operations, to.reference(), from.columns(), to.columns());
		to.columns()
			.forEach((column) -> Parts.named(from.columns(), Column::name, column.name())
				.ifPresent((was) -> value(operations, to, was, column)));
		PartComparison parts = new PartComparison(to.reference(), operations);
		parts.triggers(from.triggers(), to.triggers());
		parts.rules(from.rules(), to.rules());
		return operations;
	}

	private static void value(List<Operation> operations, View view, Column from, Column to) {
		if (!Objects.equals(from.value(), to.value())) {
			operations.add(new AlterColumnDefault(new ColumnReference(view.name(), to.name()),
					(from.value() instanceof Default was) ? was.expression() : null,
					(to.value() instanceof Default is) ? is.expression() : null));
		}
	}

	// The query of a materialized view cannot be replaced.
	static List<Operation> operations(MaterializedView from, MaterializedView to) {
		boolean same = from.query().equals(to.query()) && Objects.equals(from.accessMethod(), to.accessMethod())
				&& Parts.plain(from.columns()).equals(Parts.plain(to.columns()));
		List<Operation> operations = new ArrayList<>();
		if (!same) {
			operations.add(new DropMaterializedView(from));
			operations.add(new CreateMaterializedView(to));
			return operations;
		}
		if (!from.options().equals(to.options())) {
			operations.add(new AlterOptions(to.reference(), from.options(), to.options()));
		}
		Parts.columnComments(operations, to.reference(), from.columns(), to.columns());
		new PartComparison(to.reference(), operations).indexes(from.indexes(), to.indexes());
		return operations;
	}

	// Whether the first can be replaced by the second: columns are only added at the end.
	static boolean isReplaceable(View from, View to) {
		return to.columns().size() >= from.columns().size()
				&& Parts.plain(from.columns()).equals(Parts.plain(to.columns().subList(0, from.columns().size())));
	}

}
