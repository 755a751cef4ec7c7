package dev.migrate.execution;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;

/**
 * A step outside a transaction was interrupted at a statement, and only the author of the
 * statement can say whether it ran.
 */
public final class InterruptedStepException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A step that needs a person's decision.
	 * @param problem the statement that was interrupted
	 * @param action what to do next
	 * @param state how much of the step the database has
	 */
	public InterruptedStepException(String problem, String action, DatabaseState state) {
		super(problem, action, state, null);
	}

}
