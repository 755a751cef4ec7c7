package dev.migrate.operation;

import java.util.List;

import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;

/**
 * Creates a table with all that it has.
 *
 * @param table the table
 * @param sequences the sequences that belong to its columns
 */
public record CreateTable(Table table, List<Sequence> sequences) implements Operation {

	public CreateTable {
		sequences = List.copyOf(sequences);
	}

	@Override
	public Operation reverse() {
		return new DropTable(this.table, this.sequences);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
