package dev.migrate.lock;

/** The way in which runs on one database exclude each other. */
public enum LockMode {

	/**
	 * One lock for the whole run, which its session holds. A run is refused behind a
	 * connection pooler that may change the session between two transactions.
	 */
	SESSION,

	/**
	 * One lock for each transaction, in which the run checks that no other run went
	 * ahead. This works behind such a pooler, but revisions that cannot run in a
	 * transaction are refused.
	 */
	TRANSACTION

}
