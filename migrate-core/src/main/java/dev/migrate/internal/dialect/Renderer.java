package dev.migrate.internal.dialect;

import java.util.List;

import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Schema;

/** Writes operations as the SQL of a revision, as a person would. */
public interface Renderer {

	/**
	 * Writes operations in their order.
	 * @param operations the operations
	 * @param schema the schema of the database that the revision is about; names in it
	 * are not qualified
	 * @return the statements, in as few groups as possible; empty without operations
	 */
	List<StatementGroup> render(List<Operation> operations, String schema);

	/**
	 * Writes operations in their order, each in the form that blocks a running
	 * application for the shortest time. Objects that the same operations create get the
	 * plain form.
	 * @param operations the operations
	 * @param schema the schema of the database whose names are not qualified
	 * @param before the content of the database before the first operation
	 * @return the statements; empty if there are no operations
	 */
	List<StatementGroup> renderOnline(List<Operation> operations, String schema, Schema before);

	/**
	 * Writes the statement that moves a sequence above the rows that are there.
	 * @param position the sequence and its columns
	 * @param schema the schema of the database whose names are not qualified
	 * @return the statement
	 */
	String render(SequencePosition position, String schema);

}
