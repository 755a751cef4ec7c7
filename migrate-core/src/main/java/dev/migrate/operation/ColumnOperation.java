package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/** An operation on a column of a table. */
public sealed interface ColumnOperation extends Operation permits AddColumn, DropColumn, RenameColumn, AlterColumnType,
		AlterColumnNullability, AlterColumnDefault, AlterColumnIdentity, AlterColumnExpression, AlterColumnStorage {

	@Override
	ColumnOperation reverse();

	/**
	 * The table that has the column.
	 * @return its name
	 */
	QualifiedName table();

	@Override
	default <R> R accept(Operation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

	/**
	 * Calls the method of the visitor that is for this operation.
	 * @param <R> what the visitor returns
	 * @param visitor the visitor
	 * @return what the visitor returned
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * Tells the operations on columns apart.
	 *
	 * @param <R> what comes of an operation
	 */
	interface Visitor<R> {

		/**
		 * Visits a new column.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(AddColumn operation);

		/**
		 * Visits the drop of a column.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(DropColumn operation);

		/**
		 * Visits the rename of a column.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(RenameColumn operation);

		/**
		 * Visits a change of the type.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(AlterColumnType operation);

		/**
		 * Visits a change of the nullability.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(AlterColumnNullability operation);

		/**
		 * Visits a change of the default.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(AlterColumnDefault operation);

		/**
		 * Visits a change of the way in which a column counts.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(AlterColumnIdentity operation);

		/**
		 * Visits a change of the way in which a column is computed.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(AlterColumnExpression operation);

		/**
		 * Visits a change of the storage.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(AlterColumnStorage operation);

	}

}
