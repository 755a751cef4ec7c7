package dev.migrate.comparison;

/**
 * Decides in code which objects a comparison includes. An object that is left out on one
 * of the two sides is left out on both. In a Spring application, a comparison asks each
 * bean of this type.
 */
@FunctionalInterface
public interface ObjectFilter {

	/** Includes everything. */
	ObjectFilter ALL = (object) -> true;

	/**
	 * Whether a comparison includes an object.
	 * @param object the object, as it is or as it will be
	 * @return whether it is
	 */
	boolean includes(ObjectDescription object);

	/**
	 * Whether a comparison includes a column of a table, and the constraints and indexes
	 * that it is part of.
	 * @param table the table, as it is or as it will be
	 * @param column the column
	 * @return whether it is
	 */
	default boolean includes(ObjectDescription table, ColumnDescription column) {
		return true;
	}

	/**
	 * Combines this filter with another one.
	 * @param other the other filter
	 * @return a filter that includes what both include
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
