package dev.migrate.dialect;

import java.util.List;

import dev.migrate.operation.Operation;

/** Writes operations as the SQL of a revision, as a person would. */
public interface Renderer {

	/**
	 * Writes operations in their order.
	 * @param operations the operations
	 * @param schema the schema of the database that the revision is about: names in it
	 * are not qualified
	 * @return the statements, in as few groups as can be; empty if there are no
	 * operations
	 * @throws UnsupportedSettingException if this product has no SQL for operations
	 */
	List<StatementGroup> render(List<Operation> operations, String schema);

}
