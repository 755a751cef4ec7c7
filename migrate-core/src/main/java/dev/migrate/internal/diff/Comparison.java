package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.migrate.internal.diff.Alteration.Way;
import dev.migrate.internal.operation.AlterColumnDefault;
import dev.migrate.internal.operation.AlterObject;
import dev.migrate.internal.operation.CreateObject;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * Compares two schemas, object by object. Each of the operations that it finds changes
 * one thing; they have no order. {@link PrivilegeComparison} compares privileges.
 */
final class Comparison {

	private final Schema from;

	private final Schema to;

	private final List<Operation> operations = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	Comparison(Schema from, Schema to) {
		this.from = from;
		this.to = to;
		compare();
	}

	List<Operation> operations() {
		return this.operations;
	}

	List<Finding> findings() {
		return this.findings;
	}

	private void compare() {
		this.operations.addAll(new DatabaseComparison(this.from, this.to).operations());
		Stream.concat(this.from.objects().stream(), this.to.objects().stream())
			.map(SchemaObject::reference)
			.distinct()
			.sorted()
			.forEach(this::compare);
	}

	private void compare(ObjectReference reference) {
		SchemaObject was = this.from.object(reference).orElse(null);
		SchemaObject is = this.to.object(reference).orElse(null);
		if (was == null && is != null) {
			unwritten(is, "put the statement that makes it into the revision, before the statements that use it");
			new Creation(this.to, this.from).of(is).ifPresent(this.operations::add);
		}
		else if (was != null && is == null) {
			unwritten(was,
					"put the statement that removes it into the revision, after the drops of everything that uses it");
			new Creation(this.from, this.to).of(was).map(CreateObject::reverse).ifPresent(this.operations::add);
		}
		else if (was != null && is != null && !was.equals(is)) {
			compare(was, is);
		}
	}

	private void unwritten(SchemaObject object, String what) {
		if (!object.isDescribed()) {
			this.findings.add(new Finding.NotChangeable(object.reference(),
					"The " + object.reference().arguments() + " is not written for you: " + what + "."));
		}
	}

	private void compare(SchemaObject from, SchemaObject to) {
		Parts.comment(this.operations, Subject.of(to.reference()), from.comment(), to.comment());
		if (from instanceof Table was && to instanceof Table is) {
			this.operations.addAll(new TableComparison(this.from, this.to, was, is).operations());
		}
		else {
			alter(from, to);
			columns(from, to);
		}
		checks(from, to);
		new PartComparison(to.reference(), this.operations).compare(from.parts(), to.parts());
	}

	private void alter(SchemaObject from, SchemaObject to) {
		Way way = ObjectAlteration.between(from, to).way();
		if (way == Way.ANEW && isHeld(from)) {
			String type = from.reference().arguments();
			this.findings.add(new Finding.NotChangeable(from.reference(), "Tables use it, so it cannot be replaced:"
					+ " create another " + type + " under a new name, and let the tables use that."));
		}
		else if (way != Way.NONE) {
			this.operations.add(new AlterObject(from, to));
		}
	}

	// A column or a key of a table uses the object, so a drop on the way would fail.
	private boolean isHeld(SchemaObject object) {
		String type = object.reference().arguments();
		return object.kind() == ObjectKind.OTHER && (type.equals("collation") || type.startsWith("operator "))
				&& this.from.dependencies()
					.stream()
					.anyMatch(
							(use) -> use.on().equals(object.reference()) && use.dependent().kind() == ObjectKind.TABLE);
	}

	// Compares only comments and defaults: the columns of views and composite types
	// change with the object itself.
	private void columns(SchemaObject from, SchemaObject to) {
		Parts.columnComments(this.operations, to.reference(), from.columns(), to.columns());
		to.columns()
			.forEach(
					(column) -> Parts.named(from.columns(), Column::name, column.name())
						.filter((was) -> !Objects.equals(was.value(), column.value()))
						.ifPresent((was) -> this.operations.add(new AlterColumnDefault(
								new ColumnReference(to.name(), column.name()), ColumnComparison.expression(was.value()),
								ColumnComparison.expression(column.value())))));
	}

	private void checks(SchemaObject from, SchemaObject to) {
		if (from instanceof DomainType was && to instanceof DomainType is) {
			Parts.checkComments(this.operations, to.reference(), was.checks(), is.checks());
		}
	}

}
