package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterConstraint;
import dev.migrate.operation.AlterTable;
import dev.migrate.operation.AttachPartition;
import dev.migrate.operation.CommentTarget.Kind;
import dev.migrate.operation.DetachPartition;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.Origin;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableForm;

/** Compares a table that both schemas have. */
final class TableComparison {

	private final Schema before;

	private final Schema after;

	private final Table from;

	private final Table to;

	private final List<Operation> operations = new ArrayList<>();

	TableComparison(Schema before, Schema after, Table from, Table to) {
		this.before = before;
		this.after = after;
		this.from = from;
		this.to = to;
		form();
		columns();
		constraints();
		PartComparison parts = new PartComparison(to.reference(), this.operations);
		parts.indexes(from.indexes(), to.indexes());
		parts.triggers(from.triggers(), to.triggers());
		parts.rules(from.rules(), to.rules());
		parts.policies(from.policies(), to.policies());
	}

	List<Operation> operations() {
		return this.operations;
	}

	// Storage comes before what needs an index or a policy: two operations.
	private void form() {
		TableForm was = this.from.form();
		TableForm is = this.to.form();
		if (!PartitionMoves.isSame(was.partitionOf(), is.partitionOf())) {
			if (was.partitionOf() != null) {
				this.operations.add(new DetachPartition(this.to.name(), was.partitionOf()));
			}
			if (is.partitionOf() != null) {
				this.operations.add(new AttachPartition(this.to.name(), is.partitionOf()));
			}
		}
		TableForm start = was.withPartitionKey(is.partitionKey()).withPartitionOf(is.partitionOf());
		TableForm stored = is.withReplicaIdentity(was.replicaIdentity()).withRowSecurity(was.rowSecurity());
		alter(start, stored);
		alter(stored, is);
	}

	private void alter(TableForm start, TableForm end) {
		if (!start.equals(end)) {
			this.operations.add(new AlterTable(this.to.name(), start, end));
		}
	}

	private void columns() {
		for (Column column : this.from.columns()) {
			if (this.to.column(column.name()).isEmpty() && column.origin() == Origin.OWN) {
				this.operations.add(new DropColumn(this.to.name(), column, sequences(this.before, this.after, column)));
			}
		}
		for (Column column : this.to.columns()) {
			Optional<Column> was = this.from.column(column.name());
			if (was.isEmpty() && column.origin() == Origin.OWN) {
				this.operations.add(new AddColumn(this.to.name(), column, sequences(this.after, this.before, column)));
			}
			was.ifPresent((there) -> column(there, column));
		}
	}

	private void column(Column was, Column is) {
		ColumnComparison comparison = new ColumnComparison(this.to.name(), was, is);
		if (is.origin() == Origin.OWN && was.origin() == Origin.OWN) {
			this.operations.addAll(comparison.operations());
		}
		else if (!changesWithParent(was, is)) {
			comparison.values(this.operations);
			Parts.comment(this.operations, Kind.COLUMN, this.to.reference(), is.name(), was.comment(), is.comment());
		}
	}

	private boolean changesWithParent(Column was, Column is) {
		return Creation.comesFromParent(this.before, this.from, was)
				&& Creation.comesFromParent(this.after, this.to, is);
	}

	private List<Sequence> sequences(Schema with, Schema without, Column column) {
		return Schemas.owned(with, this.to.name(), column.name())
			.stream()
			.filter((sequence) -> without.object(sequence.reference()).isEmpty())
			.toList();
	}

	private void constraints() {
		for (Constraint was : this.from.constraints()) {
			Optional<Constraint> is = Parts.named(this.to.constraints(), Constraint::name, was.name());
			is.ifPresentOrElse((there) -> constraint(was, there),
					() -> this.operations.add(new DropConstraint(this.to.name(), was)));
		}
		for (Constraint is : this.to.constraints()) {
			if (Parts.named(this.from.constraints(), Constraint::name, is.name()).isEmpty()) {
				this.operations.add(new AddConstraint(this.to.name(), is));
			}
		}
	}

	private void constraint(Constraint from, Constraint to) {
		Constraint commented = from.withComment(to.comment());
		if (!commented.equals(to) && !isAlterable(commented, to)) {
			this.operations.add(new DropConstraint(this.to.name(), from));
			this.operations.add(new AddConstraint(this.to.name(), to));
			return;
		}
		if (!commented.equals(to)) {
			this.operations.add(new AlterConstraint(this.to.name(), from, to));
		}
		Parts.comment(this.operations, Kind.CONSTRAINT, this.to.reference(), to.name(), from.comment(), to.comment());
	}

	// Whether there is no more to it than when it is checked, or for which rows.
	private static boolean isAlterable(Constraint from, Constraint to) {
		if (from instanceof ForeignKey was && to instanceof ForeignKey is) {
			boolean validation = isValidation(was.enforcement(), is.enforcement())
					&& with(was, was.deferral(), is.enforcement()).equals(is);
			return validation || with(was, is.deferral(), was.enforcement()).equals(is);
		}
		return from instanceof Check was && to instanceof Check is && isValidation(was.enforcement(), is.enforcement())
				&& was.withEnforcement(is.enforcement()).withComment(is.comment()).equals(is);
	}

	private static boolean isValidation(Enforcement from, Enforcement to) {
		return from != Enforcement.NOT_ENFORCED && to != Enforcement.NOT_ENFORCED;
	}

	private static ForeignKey with(ForeignKey key, Deferral deferral, Enforcement enforcement) {
		return key.withDeferral(deferral).withEnforcement(enforcement);
	}

}
