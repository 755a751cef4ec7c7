package dev.migrate.operation;

/** An operation after which something has another name and is the same otherwise. */
public sealed interface Rename extends Operation permits RenameObject, RenamePart, RenameColumn, RenameEnumValue {

	@Override
	Rename reverse();

	@Override
	default Verb verb() {
		return Verb.RENAME;
	}

	/**
	 * Calls the method of the visitor that is for this rename.
	 * @param <R> what the visitor returns
	 * @param visitor the visitor
	 * @return what the visitor returned
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * Tells the renames apart.
	 *
	 * @param <R> what comes of a rename
	 */
	interface Visitor<R> {

		/**
		 * Visits the rename of an object.
		 * @param rename the rename
		 * @return what comes of it
		 */
		R visit(RenameObject rename);

		/**
		 * Visits the rename of a part.
		 * @param rename the rename
		 * @return what comes of it
		 */
		R visit(RenamePart rename);

		/**
		 * Visits the rename of a column.
		 * @param rename the rename
		 * @return what comes of it
		 */
		R visit(RenameColumn rename);

		/**
		 * Visits the rename of a value.
		 * @param rename the rename
		 * @return what comes of it
		 */
		R visit(RenameEnumValue rename);

	}

}
