package dev.migrate.comparison;

/**
 * Decides in code which objects a comparison looks at. What is left out on one of the two
 * sides is left out on both. In a Spring application, each bean of this type is asked.
 */
@FunctionalInterface
public interface ObjectFilter {

	/** Everything is looked at. */
	ObjectFilter ALL = (object) -> true;

	/**
	 * Whether an object is looked at.
	 * @param object the object, as it is or as it will be
	 * @return whether it is
	 */
	boolean includes(ObjectDescription object);

	/**
	 * Whether a column of a table is looked at, and the constraints and indexes that it
	 * is part of.
	 * @param table the table, as it is or as it will be
	 * @param column the column
	 * @return whether it is
	 */
	default boolean includes(ObjectDescription table, ColumnDescription column) {
		return true;
	}

	/**
	 * Both this filter and another one.
	 * @param other the other filter
	 * @return a filter for what both look at
	 */
	default ObjectFilter and(ObjectFilter other) {
		ObjectFilter first = this;
		return new ObjectFilter() {

			@Override
			public boolean includes(ObjectDescription object) {
				return first.includes(object) && other.includes(object);
			}

			@Override
			public boolean includes(ObjectDescription table, ColumnDescription column) {
				return first.includes(table, column) && other.includes(table, column);
			}

		};
	}

}
