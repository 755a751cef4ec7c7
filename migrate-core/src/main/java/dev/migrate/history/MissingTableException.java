package dev.migrate.history;

import java.util.List;

import dev.migrate.error.MigrateException;

/** The database has some of the tables of Migrate, but not all. */
public final class MissingTableException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private MissingTableException(String problem, String action) {
		super(problem, action);
	}

	/**
	 * A database that has lost the table of its revisions.
	 * @param missing the missing tables, that of the revisions first
	 * @param present the tables that are there
	 * @return the error
	 */
	public static MissingTableException ofRevisions(List<String> missing, List<String> present) {
		return new MissingTableException(
				"The database has " + String.join(" and ", present) + ", but " + lacks(missing)
						+ ". So it is not known which revisions are applied.",
				"Restore " + missing.get(0)
						+ " from a backup. Or create it, empty, with: migrate ensure-version. Then record "
						+ "the revisions that the database has with migrate stamp; the last runs are in: migrate log");
	}

	/**
	 * A database that has its revisions and has lost another table.
	 * @param missing the missing tables
	 * @param revisions the table of the revisions
	 * @param applied the number of applied revisions in it
	 * @return the error
	 */
	public static MissingTableException besideRevisions(List<String> missing, String revisions, int applied) {
		return new MissingTableException(
				"The database has " + ((applied == 1) ? "1 applied revision" : applied + " applied revisions") + " in "
						+ revisions + ", but " + lacks(missing) + ".",
				"Create " + ((missing.size() == 1) ? "it" : "them") + ", empty, with: migrate ensure-version");
	}

	private static String lacks(List<String> missing) {
		return (missing.size() == 1) ? "its table " + missing.get(0) + " is missing"
				: "its tables " + String.join(" and ", missing) + " are missing";
	}

}
