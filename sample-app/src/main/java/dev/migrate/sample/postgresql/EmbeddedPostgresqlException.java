package dev.migrate.sample.postgresql;

import org.jspecify.annotations.Nullable;

/** The server of a folder cannot be used. Nothing in the folder was deleted. */
public final class EmbeddedPostgresqlException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	EmbeddedPostgresqlException(String problem, String action) {
		this(problem, action, null);
	}

	EmbeddedPostgresqlException(String problem, String action, @Nullable Throwable cause) {
		super(problem, cause);
		this.action = action;
	}

	/**
	 * What to do next.
	 * @return one or more whole sentences
	 */
	public String action() {
		return this.action;
	}

}
