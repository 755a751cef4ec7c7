package dev.migrate.history;

import dev.migrate.dialect.Tables;
import dev.migrate.error.MigrateException;

/** The database has applied revisions, but not all of the tables of Migrate. */
public final class MissingTableException extends MigrateException {

	private static final long serialVersionUID = 1L;

	MissingTableException(Tables tables, int applied) {
		super("The database has " + applied + " applied revision(s) in " + tables.revision()
				+ ", but one of the tables " + tables.history() + " and " + tables.schemas() + " is missing.",
				"Create it, empty, with: migrate ensure-version");
	}

}
