package dev.migrate.internal.diff;

import java.util.List;
import java.util.function.Predicate;

import dev.migrate.internal.operation.AddColumn;
import dev.migrate.internal.operation.AddPart;
import dev.migrate.internal.operation.AlterColumnDefault;
import dev.migrate.internal.operation.DropColumn;
import dev.migrate.internal.operation.DropPart;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.ColumnValue.Generated;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.PartKind;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Drops the parts of tables that mention a name, and creates the wanted ones again.
 *
 * @param operations the set that receives the operations
 */
record PartRebuilds(Causes operations) {

	// Triggers, rules and policies.
	void guards(Table was, Table is, String name) {
		again(was, is, name, PartKind::isGuard);
	}

	// Constraints and indexes, except foreign keys, which KeyRebuilds rebuilds.
	void keys(Table was, Table is, String name) {
		again(was, is, name, (kind) -> !kind.isGuard());
	}

	private void again(Table was, Table is, String name, Predicate<PartKind> kinds) {
		was.parts()
			.stream()
			.filter((part) -> kinds.test(part.kind()) && PartTexts.mention(part, name))
			.forEach((part) -> Parts.same(is.parts(), part).ifPresent((wanted) -> again(is.reference(), part, wanted)));
	}

	void again(ObjectReference owner, Part was, Part is) {
		DropPart drop = new DropPart(owner, was);
		this.operations.forgetChanges(drop.subject());
		this.operations.add(drop);
		this.operations.add(new AddPart(owner, is));
	}

	// Columns whose generating expressions mention the name.
	void computed(Table was, Table is, String mentioned) {
		for (Column column : was.columns()) {
			if (column.value() instanceof Generated value && SqlText.mentions(value.expression(), mentioned)) {
				is.column(column.name()).ifPresent((wanted) -> again(is.name(), column, wanted));
			}
		}
	}

	void again(QualifiedName table, Column was, Column is) {
		DropColumn drop = new DropColumn(table, was, List.of());
		this.operations.forgetChanges(drop.subject());
		this.operations.add(drop);
		this.operations.add(new AddColumn(table, is, List.of()));
	}

	void defaults(Table was, Table is, String name) {
		for (Column column : was.columns()) {
			Column wanted = is.column(column.name()).orElse(null);
			if (wanted != null && column.value() instanceof Default value
					&& SqlText.mentions(value.expression(), name)) {
				setDefault(new ColumnReference(is.name(), column.name()), value.expression(),
						ColumnComparison.expression(wanted.value()));
			}
		}
	}

	// The default is dropped before the things that it uses, and set again after them.
	void setDefault(ColumnReference column, String was, @Nullable String is) {
		this.operations.remove(new AlterColumnDefault(column, was, is));
		this.operations.add(new AlterColumnDefault(column, was, null));
		if (is != null) {
			this.operations.add(new AlterColumnDefault(column, null, is));
		}
	}

}
