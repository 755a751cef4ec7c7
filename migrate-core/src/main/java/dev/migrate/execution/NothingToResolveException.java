package dev.migrate.execution;

import dev.migrate.error.MigrateException;

/** No statement of a revision waits for a person's decision. */
public final class NothingToResolveException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A revision that needs no decision.
	 * @param problem its actual state
	 * @param action what to do next
	 */
	public NothingToResolveException(String problem, String action) {
		super(problem, action);
	}

}
