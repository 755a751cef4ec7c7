package dev.migrate.execution;

import dev.migrate.error.MigrateException;

/**
 * A connection pooler stands between the driver and the server, so that a lock of the
 * session could be lost or given to another client.
 */
public final class PoolerException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A pooler that gives the session to another client.
	 * @param backendPid the process of the server that answers
	 */
	public PoolerException(long backendPid) {
		super("The connection goes through a pooler: the server process that answers (" + backendPid
				+ ") is not the one that the driver opened, so a lock of the session would not be safe.",
				"Give the URL that goes directly to the server with migrate.url (--url on the command line), or set "
						+ "migrate.lock.mode=transaction, which locks each transaction.");
	}

	/**
	 * A revision that is not one transaction, so that it cannot run behind a pooler.
	 * @param revision the revision
	 * @param location the place of its section
	 */
	public PoolerException(String revision, String location) {
		super("Revision " + revision + " (" + location
				+ ") is not one transaction, and migrate.lock.mode=transaction can only lock transactions.",
				"Give the URL that goes directly to the server with migrate.url (--url on the command line), and set "
						+ "migrate.lock.mode=session.");
	}

}
