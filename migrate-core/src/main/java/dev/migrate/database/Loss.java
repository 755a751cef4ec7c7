package dev.migrate.database;

import dev.migrate.error.Location;

/**
 * Something that a statement of a plan would take out of the database for good.
 *
 * @param kind what it is
 * @param name its qualified name; the first word of a statement of which nobody can tell
 * @param rows how many rows have something to lose; 0 where nothing is lost
 * @param precision how good that number is
 * @param location the statement
 */
public record Loss(Kind kind, String name, long rows, Precision precision, Location location) {

	/**
	 * Whether data would be lost, as far as can be told.
	 * @return whether there is a row to lose, or nobody knows
	 */
	public boolean losesData() {
		return this.rows > 0 || this.kind == Kind.UNKNOWN;
	}

	/** What would be lost. */
	public enum Kind {

		/** A table with its rows. */
		TABLE,

		/** A column with its values. */
		COLUMN,

		/** Rows of a table that stays. */
		ROWS,

		/** A sequence that has been used, with its position. */
		SEQUENCE,

		/** What a block, a function or an update does cannot be told before it runs. */
		UNKNOWN

	}

	/** How good a number of rows is. */
	public enum Precision {

		/** They were counted. */
		EXACT,

		/** It would take too long to count them: the planner's estimate. */
		ESTIMATE,

		/** Some of these rows, and it cannot be told which. */
		AT_MOST

	}

}
