package dev.migrate.internal.operation;

/** An operation that changes only a name. */
public sealed interface Rename extends Operation permits RenameObject, RenamePart, RenameColumn, RenameEnumValue {

	@Override
	Rename reverse();

	@Override
	default Verb verb() {
		return Verb.RENAME;
	}

	/**
	 * Calls the visitor's method for this rename.
	 * @param <R> the type of the visitor's result
	 * @param visitor the visitor
	 * @return the visitor's result
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * Tells renames apart.
	 *
	 * @param <R> the result for a rename
	 */
	interface Visitor<R> {

		/**
		 * Visits the rename of an object.
		 * @param rename the rename
		 * @return the result
		 */
		R visit(RenameObject rename);

		/**
		 * Visits the rename of a part.
		 * @param rename the rename
		 * @return the result
		 */
		R visit(RenamePart rename);

		/**
		 * Visits the rename of a column.
		 * @param rename the rename
		 * @return the result
		 */
		R visit(RenameColumn rename);

		/**
		 * Visits the rename of an enum value.
		 * @param rename the rename
		 * @return the result
		 */
		R visit(RenameEnumValue rename);

	}

}
