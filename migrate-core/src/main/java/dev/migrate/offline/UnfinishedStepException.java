package dev.migrate.offline;

import dev.migrate.error.MigrateException;

/**
 * A step outside a transaction was interrupted, and only a run can find out how far it
 * came.
 */
public final class UnfinishedStepException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Steps that stand in the way of a script.
	 * @param steps the steps and how far they came, as a part of a sentence
	 */
	public UnfinishedStepException(String steps) {
		super("There can be no script for this database: " + steps
				+ ", and what became of its last statement can only be found out by a run.",
				"Start the application or type migrate upgrade: it finishes what was begun. Then write the script.");
	}

}
