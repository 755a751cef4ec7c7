package dev.migrate.internal.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.TakenName;

/**
 * Adds a column to a table.
 *
 * @param table the table
 * @param persistence whether the content of the table survives a crash
 * @param column the column
 * @param sequences the sequences that belong to the column
 */
public record AddColumn(QualifiedName table, Persistence persistence, Column column,
		List<Sequence> sequences) implements ColumnOperation {

	public AddColumn {
		sequences = List.copyOf(sequences);
	}

	/**
	 * The operation on a table whose content survives a crash.
	 * @param table the table
	 * @param column the column
	 * @param sequences the sequences that belong to the column
	 */
	public AddColumn(QualifiedName table, Column column, List<Sequence> sequences) {
		this(table, Persistence.LOGGED, column, sequences);
	}

	@Override
	public DropColumn reverse() {
		return new DropColumn(this.table, this.persistence, this.column, this.sequences);
	}

	@Override
	public Subject subject() {
		return Subject.of(new ColumnReference(this.table, this.column.name()));
	}

	@Override
	public Verb verb() {
		return Verb.CREATE;
	}

	@Override
	public List<SchemaObject> created() {
		return List.copyOf(this.sequences);
	}

	@Override
	public Set<TakenName> takes() {
		Set<TakenName> names = new HashSet<>(ColumnOperation.super.takes());
		names.addAll(this.column.names(this.table));
		return names;
	}

	@Override
	public <R> R accept(ColumnOperation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
