package dev.migrate.operation;

import java.util.List;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;

/**
 * Drops a column of a table.
 *
 * @param table the table
 * @param column the column
 * @param sequences the sequences that belong to the column
 */
public record DropColumn(QualifiedName table, Column column, List<Sequence> sequences) implements Operation {

	public DropColumn {
		sequences = List.copyOf(sequences);
	}

	@Override
	public Operation reverse() {
		return new AddColumn(this.table, this.column, this.sequences);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
