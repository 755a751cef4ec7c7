package dev.migrate.comparison;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;

/** There is no place where a target schema could be created. */
public final class ScratchUnavailableException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A place that cannot be had.
	 * @param problem which one and why
	 * @param action what to do next
	 */
	public ScratchUnavailableException(String problem, String action) {
		super(problem, action);
	}

	/**
	 * A place that cannot be had.
	 * @param problem which one and why
	 * @param action what to do next
	 * @param cause the error underneath, if there is one
	 */
	public ScratchUnavailableException(String problem, String action, @Nullable Throwable cause) {
		super(problem, action, new DatabaseState.Unchanged(), cause);
	}

}
