package dev.migrate.execution;

import dev.migrate.error.MigrateException;

/**
 * The database can be read but not written to: it is a replica, or the session or the
 * file is read-only.
 */
public final class DatabaseNotWritableException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A database that a run cannot write to.
	 * @param refusal the reason, in a whole sentence
	 */
	public DatabaseNotWritableException(String refusal) {
		super("There are revisions to run, and this database cannot be written to. " + refusal,
				"Give a URL that can be written to, such as that of the primary server, with migrate.url (--url on the "
						+ "command line); or let this application only look with migrate.on-startup=validate, as the "
						+ "command migrate plan does.");
	}

}
