package dev.migrate.internal.operation;

import dev.migrate.internal.schema.QualifiedName;

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
	 * Calls the visitor's method for this operation.
	 * @param <R> the type of the visitor's result
	 * @param visitor the visitor
	 * @return the visitor's result
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * Tells operations on columns apart.
	 *
	 * @param <R> the result for an operation
	 */
	interface Visitor<R> {

		/**
		 * Visits a new column.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(AddColumn operation);

		/**
		 * Visits the drop of a column.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(DropColumn operation);

		/**
		 * Visits the rename of a column.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(RenameColumn operation);

		/**
		 * Visits a change of the type.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(AlterColumnType operation);

		/**
		 * Visits a change of the nullability.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(AlterColumnNullability operation);

		/**
		 * Visits a change of the default.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(AlterColumnDefault operation);

		/**
		 * Visits a change of the identity.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(AlterColumnIdentity operation);

		/**
		 * Visits a change of the expression.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(AlterColumnExpression operation);

		/**
		 * Visits a change of the storage.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(AlterColumnStorage operation);

	}

}
