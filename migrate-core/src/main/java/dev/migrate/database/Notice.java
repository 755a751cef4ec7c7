package dev.migrate.database;

/**
 * What the server says beside the result of a statement.
 *
 * @param severity how grave it is
 * @param text what it says
 */
public record Notice(Severity severity, String text) {

	/** How grave a notice is. */
	public enum Severity {

		/** Somebody should look at it. */
		WARNING,

		/** For information. */
		NOTICE

	}

}
