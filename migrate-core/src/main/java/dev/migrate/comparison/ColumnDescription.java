package dev.migrate.comparison;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a column of a table or view that a filter may need.
 *
 * @param name its name, not quoted
 * @param type its type, as the database prints it
 * @param nulls whether it accepts nulls
 * @param source the source of its value if a statement gives it none
 * @param comment its comment, if it has one
 */
public record ColumnDescription(String name, String type, Nulls nulls, Source source, @Nullable String comment) {

	/** Whether a column accepts nulls. */
	public enum Nulls {

		/** It accepts them. */
		ALLOWED,

		/** It refuses them. */
		REFUSED

	}

	/** The source of the value of a column if a statement gives it none. */
	public enum Source {

		/** None: the value is null. */
		NONE,

		/** The default of the column. */
		DEFAULT,

		/** An expression over other columns. */
		EXPRESSION,

		/** The sequence of an identity column. */
		IDENTITY

	}

}
