package dev.migrate.offline;

import dev.migrate.error.MigrateException;

/**
 * A script needs the progress of an interrupted step, and only a run can find it out.
 */
public final class UnfinishedStepException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Steps that stand in the way of a script.
	 * @param steps the steps and their progress, as part of a sentence
	 */
	public UnfinishedStepException(String steps) {
		super("Cannot write a script for this database: " + steps
				+ ", and only a run can find out whether its last statement is done.",
				"Start the application or type migrate upgrade: that finishes the step. Then write the script.");
	}

}
