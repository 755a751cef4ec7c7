package dev.migrate.internal.diff;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * Decides in code which objects a diff includes. An object that is left out in one of the
 * two schemas is left out in both.
 */
@FunctionalInterface
public interface DiffFilter {

	/** Includes everything. */
	DiffFilter ALL = (object) -> true;

	/**
	 * Whether a diff includes an object.
	 * @param object the object, as it is or as it will be
	 * @return whether it is
	 */
	boolean includes(SchemaObject object);

	/**
	 * Whether a diff includes a column of a table, and the constraints and indexes that
	 * it is part of.
	 * @param table the table, as it is or as it will be
	 * @param column the column
	 * @return whether it is
	 */
	default boolean includes(Table table, Column column) {
		return true;
	}

	/**
	 * Combines this filter with another one.
	 * @param other the other filter
	 * @return a filter that includes what both include
	 */
	default DiffFilter and(DiffFilter other) {
		DiffFilter first = this;
		return new DiffFilter() {

			@Override
			public boolean includes(SchemaObject object) {
				return first.includes(object) && other.includes(object);
			}

			@Override
			public boolean includes(Table table, Column column) {
				return first.includes(table, column) && other.includes(table, column);
			}

		};
	}

}
