package dev.migrate.execution;

import dev.migrate.error.MigrateException;

/** The database has tables, and no revision is recorded for them. Nothing was applied. */
public final class UnknownDatabaseException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private static final String BESIDE = " To apply all revisions beside what is there, set "
			+ "migrate.on-unknown-database=apply (--on-unknown-database apply on the command line).";

	private UnknownDatabaseException(String problem, String action) {
		super(problem, action);
	}

	/**
	 * A database that nobody has compared yet.
	 * @param found the things in it, in words
	 * @return the error
	 */
	public static UnknownDatabaseException of(String found) {
		return new UnknownDatabaseException(
				"The database has " + found
						+ ", and no revision is recorded in it. Nobody knows which revisions made that.",
				"If it is the wrong database, correct its URL. If it has the state of a revision, record that, which runs "
						+ "nothing: migrate stamp <revision>." + BESIDE);
	}

	/**
	 * The same error with the result of a comparison.
	 * @param compared the result, in whole sentences
	 * @param stamps the stamps for the revisions that the database equals; empty for none
	 * @return the error
	 */
	public UnknownDatabaseException compared(String compared, String stamps) {
		return new UnknownDatabaseException(problem() + " " + compared,
				stamps.isEmpty() ? action()
						: "If it is the database of this application, record that, which runs nothing: " + stamps + "."
								+ BESIDE);
	}

}
