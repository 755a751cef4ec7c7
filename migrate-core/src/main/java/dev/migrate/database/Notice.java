package dev.migrate.database;

/**
 * A message of the server beside the result of a statement.
 *
 * @param severity its severity
 * @param text its text
 */
public record Notice(Severity severity, String text) {

	/** The severity of a notice. */
	public enum Severity {

		/** A person should look at it. */
		WARNING,

		/** It is for information only. */
		NOTICE

	}

}
