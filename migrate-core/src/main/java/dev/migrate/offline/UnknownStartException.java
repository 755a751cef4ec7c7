package dev.migrate.offline;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.TargetRange;

/**
 * A range for a script would have to ask the database for its current revisions.
 */
public final class UnknownStartException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A range that would have to ask the database.
	 * @param range what was asked for
	 */
	public UnknownStartException(TargetRange range) {
		super(problem(range),
				"Name revisions, or take the script from the state of the database: migrate upgrade --sql TARGET");
	}

	/**
	 * Explains why no script can be written from a range.
	 * @param range what was asked for
	 * @return a sentence
	 */
	public static String problem(TargetRange range) {
		return "A range says where the database is without asking it, and '" + range + "' would have to ask.";
	}

}
