package dev.migrate.lock;

/** How runs on one database keep out of each other's way. */
public enum LockMode {

	/**
	 * One lock for the whole run, held by its session. Refused behind a connection pooler
	 * that may change the session between two transactions.
	 */
	SESSION,

	/**
	 * One lock for each transaction, and a check in it that no other run went ahead.
	 * Works behind such a pooler; revisions that cannot run in a transaction are refused.
	 */
	TRANSACTION

}
