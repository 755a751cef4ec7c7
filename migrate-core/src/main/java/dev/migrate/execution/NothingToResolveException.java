package dev.migrate.execution;

import dev.migrate.error.MigrateException;

/** No statement of a revision waits for a person to say what became of it. */
public final class NothingToResolveException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A revision that needs no word of a person.
	 * @param problem what it is instead
	 * @param action what to do next
	 */
	public NothingToResolveException(String problem, String action) {
		super(problem, action);
	}

}
