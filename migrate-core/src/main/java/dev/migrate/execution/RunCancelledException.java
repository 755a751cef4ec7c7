package dev.migrate.execution;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;

/** A run was cancelled by another thread. */
public final class RunCancelledException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A run that was cancelled.
	 * @param problem what was cancelled
	 * @param state what the database has of the run
	 * @param cause what the cancellation broke, or {@code null} if it broke nothing
	 */
	public RunCancelledException(String problem, DatabaseState state, @Nullable Throwable cause) {
		super(problem, "Start it again to go on: there is nothing to repair.", state, cause);
	}

}
