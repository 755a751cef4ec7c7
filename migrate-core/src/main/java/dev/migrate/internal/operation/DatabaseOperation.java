package dev.migrate.internal.operation;

/** An operation on a schema of the database or an extension, which are in no schema. */
public sealed interface DatabaseOperation extends Operation
		permits CreateNamespace, DropNamespace, CreateExtension, DropExtension, MoveExtension {

	@Override
	DatabaseOperation reverse();

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
	 * Tells operations on schemas and extensions apart.
	 *
	 * @param <R> the result for an operation
	 */
	interface Visitor<R> {

		/**
		 * Visits a new schema.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(CreateNamespace operation);

		/**
		 * Visits the drop of a schema.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(DropNamespace operation);

		/**
		 * Visits a new extension.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(CreateExtension operation);

		/**
		 * Visits an extension that moves to another schema.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(MoveExtension operation);

		/**
		 * Visits the drop of an extension.
		 * @param operation the operation
		 * @return the result
		 */
		R visit(DropExtension operation);

	}

}
