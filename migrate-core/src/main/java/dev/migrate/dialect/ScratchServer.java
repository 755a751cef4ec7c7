package dev.migrate.dialect;

/** Whose server a scratch database is on. */
public enum ScratchServer {

	/**
	 * It was started for this run, and nothing outlives it: not what all databases share.
	 */
	OWN,

	/** Others have databases on it. */
	SHARED

}
