package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.internal.operation.AddColumn;
import dev.migrate.internal.operation.AlterObject;
import dev.migrate.internal.operation.AttachPartition;
import dev.migrate.internal.operation.DetachPartition;
import dev.migrate.internal.operation.DropColumn;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Column.Origin;
import dev.migrate.internal.schema.ColumnStorage;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.TableForm;

/** Compares a table that both schemas have, except its parts. */
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
	}

	List<Operation> operations() {
		return this.operations;
	}

	// Two operations: storage comes early, and the rest may need an index or a policy.
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
		TableForm stored = is.withReplicaIdentity(was.replicaIdentity())
			.withClusterOn(was.clusterOn())
			.withRowSecurity(was.rowSecurity());
		alter(start, stored);
		alter(stored, is);
	}

	private void alter(TableForm start, TableForm end) {
		if (!start.equals(end)) {
			this.operations.add(new AlterObject(bare(start), bare(end)));
		}
	}

	private Table bare(TableForm form) {
		return Table.of(this.to.name()).withForm(form);
	}

	private void columns() {
		for (Column column : this.from.columns()) {
			if (this.to.column(column.name()).isEmpty() && column.origin() == Origin.OWN) {
				this.operations.add(new DropColumn(this.to.name(), this.from.form().persistence(), column,
						sequences(this.before, this.after, column)));
			}
		}
		for (Column column : this.to.columns()) {
			Optional<Column> was = this.from.column(column.name());
			if (was.isEmpty() && column.origin() == Origin.OWN) {
				this.operations.add(new AddColumn(this.to.name(), this.to.form().persistence(), column,
						sequences(this.after, this.before, column)));
			}
			was.ifPresentOrElse((there) -> column(there, column), () -> inherited(column));
		}
	}

	// A column that comes with its parent's has the compression of that, and no more.
	private void inherited(Column column) {
		if (column.origin() == Origin.INHERITED) {
			Column made = column.withStorage(new ColumnStorage(null, column.storage().compression()));
			new ColumnComparison(this.to.name(), made, column).storage(this.operations);
		}
	}

	private void column(Column was, Column is) {
		ColumnComparison comparison = new ColumnComparison(this.to.name(), was, is);
		if (is.origin() == Origin.OWN && was.origin() == Origin.OWN) {
			this.operations.addAll(comparison.operations());
			return;
		}
		comparison.storage(this.operations);
		if (!changesWithParent(was, is)) {
			comparison.values(this.operations);
			Parts.comment(this.operations, Subject.column(this.to.reference(), is.name()), was.comment(), is.comment());
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

}
