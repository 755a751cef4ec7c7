package dev.migrate.internal.operation;

import java.util.List;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Sequence;

/**
 * Drops a column of a table.
 *
 * @param table the table
 * @param persistence whether the content of the table survives a crash
 * @param column the column
 * @param sequences the sequences that belong to the column
 */
public record DropColumn(QualifiedName table, Persistence persistence, Column column,
		List<Sequence> sequences) implements ColumnOperation {

	public DropColumn {
		sequences = List.copyOf(sequences);
	}

	/**
	 * The operation on a table whose content survives a crash.
	 * @param table the table
	 * @param column the column
	 * @param sequences the sequences that belong to the column
	 */
	public DropColumn(QualifiedName table, Column column, List<Sequence> sequences) {
		this(table, Persistence.LOGGED, column, sequences);
	}

	@Override
	public AddColumn reverse() {
		return new AddColumn(this.table, this.persistence, this.column, this.sequences);
	}

	@Override
	public Subject subject() {
		return Subject.of(new ColumnReference(this.table, this.column.name()));
	}

	@Override
	public Verb verb() {
		return Verb.DROP;
	}

	@Override
	public <R> R accept(ColumnOperation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
