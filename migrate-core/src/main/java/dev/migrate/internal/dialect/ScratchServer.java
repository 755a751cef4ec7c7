package dev.migrate.internal.dialect;

/** The owner of the server that a scratch database is on. */
public enum ScratchServer {

	/**
	 * This run. It started the server, and nothing outlives it, not even objects that all
	 * databases share.
	 */
	OWN,

	/** Somebody else, who has other databases on it. */
	SHARED

}
