package dev.migrate.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table or of a view, as far as a decision about it asks.
 *
 * @param name its name, not quoted
 * @param type its type, as the database prints it
 * @param nulls whether it takes nulls
 * @param source where its value comes from if a statement gives it none
 * @param comment its comment, if it has one
 */
public record ColumnDescription(String name, String type, Nulls nulls, Source source, @Nullable String comment) {

	/** Whether a column takes nulls. */
	public enum Nulls {

		/** It does. */
		ALLOWED,

		/** It does not. */
		REFUSED

	}

	/** Where the value of a column comes from if a statement gives it none. */
	public enum Source {

		/** From nowhere: it is null. */
		NONE,

		/** From its default. */
		DEFAULT,

		/** From an expression over other columns. */
		EXPRESSION,

		/** From the sequence of an identity column. */
		IDENTITY

	}

}
