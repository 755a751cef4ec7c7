package dev.migrate.server;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;

/**
 * An embedded PostgreSQL server cannot be used. Nothing of its data was deleted.
 */
public final class EmbeddedPostgresqlException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A server that cannot be used.
	 * @param problem what is wrong with it
	 * @param action what to do next
	 */
	public EmbeddedPostgresqlException(String problem, String action) {
		super(problem, action);
	}

	/**
	 * A server that cannot be used.
	 * @param problem what is wrong with it
	 * @param action what to do next
	 * @param cause the error underneath, if there is one
	 */
	public EmbeddedPostgresqlException(String problem, String action, @Nullable Throwable cause) {
		super(problem, action, new DatabaseState.Unchanged(), cause);
	}

}
