package dev.migrate.offline;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.TargetRange;

/**
 * A script was to be written from a range that does not say where the database is, but
 * would have to ask it.
 */
public final class UnknownStartException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * The range cannot be followed.
	 * @param range what was asked for
	 */
	public UnknownStartException(TargetRange range) {
		super(problem(range),
				"Name revisions, or take the script from the state of the database: migrate upgrade --sql TARGET");
	}

	/**
	 * Why the range cannot be followed.
	 * @param range what was asked for
	 * @return a sentence
	 */
	public static String problem(TargetRange range) {
		return "A range says where the database is without asking it, and '" + range + "' would have to ask.";
	}

}
