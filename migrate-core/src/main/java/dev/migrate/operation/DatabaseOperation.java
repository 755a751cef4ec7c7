package dev.migrate.operation;

/** An operation on what belongs to the database as a whole. */
public sealed interface DatabaseOperation extends Operation
		permits CreateNamespace, DropNamespace, CreateExtension, DropExtension {

	@Override
	DatabaseOperation reverse();

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
	 * Tells the operations on what is in no schema apart.
	 *
	 * @param <R> what comes of an operation
	 */
	interface Visitor<R> {

		/**
		 * Visits a new schema.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(CreateNamespace operation);

		/**
		 * Visits the drop of a schema.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(DropNamespace operation);

		/**
		 * Visits a new extension.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(CreateExtension operation);

		/**
		 * Visits the drop of an extension.
		 * @param operation the operation
		 * @return what comes of it
		 */
		R visit(DropExtension operation);

	}

}
