package dev.migrate.database;

import dev.migrate.error.Location;

/**
 * Data or an object that a statement of a plan would remove from the database for good.
 *
 * @param kind what would be lost
 * @param name its qualified name, or the first word of a statement with an unknown effect
 * @param rows the number of rows that lose data; 0 if no data is lost
 * @param precision the precision of that number
 * @param location the statement
 */
public record Loss(Kind kind, String name, long rows, Precision precision, Location location) {

	/**
	 * Whether data would be lost, as far as is known.
	 * @return whether a row loses data, or the effect is unknown
	 */
	public boolean losesData() {
		return this.rows > 0 || this.kind == Kind.UNKNOWN;
	}

	/** The kinds of losses. */
	public enum Kind {

		/** A table with its rows. */
		TABLE,

		/** A column with its values. */
		COLUMN,

		/** Rows of a table that stays. */
		ROWS,

		/** A sequence that has been used, with its position. */
		SEQUENCE,

		/**
		 * The effect of a block, a function or an update, which is unknown until it runs.
		 */
		UNKNOWN

	}

	/** The precision of a number of rows. */
	public enum Precision {

		/** The rows were counted. */
		EXACT,

		/** The planner's estimate, since a count would take too long. */
		ESTIMATE,

		/** An upper limit: some of these rows lose data, and it is unknown which. */
		AT_MOST

	}

}
