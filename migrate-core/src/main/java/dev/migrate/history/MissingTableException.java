package dev.migrate.history;

import java.util.List;

import dev.migrate.error.MigrateException;

/** The database has applied revisions, but not all of the tables of Migrate. */
public final class MissingTableException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A database that lacks a table.
	 * @param applied the number of its applied revisions
	 * @param revisions the table that has them
	 * @param others the other tables, of which one is missing
	 */
	public MissingTableException(int applied, String revisions, List<String> others) {
		super("The database has " + ((applied == 1) ? "1 applied revision" : applied + " applied revisions") + " in "
				+ revisions + ", but one of the tables " + String.join(" and ", others) + " is missing.",
				"Create it, empty, with: migrate ensure-version");
	}

}
