package dev.migrate.execution;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;

/**
 * A step outside a transaction was interrupted at a statement of which nobody but its
 * author can say whether it ran.
 */
public final class InterruptedStepException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A step that a person has to decide on.
	 * @param problem which statement was interrupted
	 * @param action what to do next
	 * @param state what the database has of the step
	 */
	public InterruptedStepException(String problem, String action, DatabaseState state) {
		super(problem, action, state, null);
	}

}
