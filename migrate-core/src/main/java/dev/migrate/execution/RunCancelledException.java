package dev.migrate.execution;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;

/** A run was cancelled by another thread. */
public final class RunCancelledException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A run that was cancelled.
	 * @param problem the work that was cancelled
	 * @param state how much of the run the database has
	 * @param cause the error that the cancellation caused, or {@code null}
	 */
	public RunCancelledException(String problem, DatabaseState state, @Nullable Throwable cause) {
		super(problem, "Start it again to go on: there is nothing to repair.", state, cause);
	}

}
