package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.TableForm;

/**
 * Changes how a table is stored, what it inherits, or for whom its policies hold. Being a
 * partition is not part of this: see {@link AttachPartition}.
 *
 * @param table the table
 * @param from the form as it is
 * @param to the form as it will be
 */
public record AlterTable(QualifiedName table, TableForm from, TableForm to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterTable(this.table, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
