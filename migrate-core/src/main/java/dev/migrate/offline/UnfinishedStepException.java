package dev.migrate.offline;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.error.MigrateException;
import dev.migrate.history.AppliedRevision;

/**
 * A step outside a transaction was interrupted, and only a run can find out how far it
 * came.
 */
public final class UnfinishedStepException extends MigrateException {

	private static final long serialVersionUID = 1L;

	UnfinishedStepException(List<AppliedRevision> begun) {
		super("There can be no script for this database: " + describe(begun)
				+ ", and what became of its last statement can only be found out by a run.",
				"Start the application or type migrate upgrade: it finishes what was begun. Then write the script.");
	}

	private static String describe(List<AppliedRevision> begun) {
		return begun.stream()
			.map((row) -> "revision " + row.id() + " (" + row.revision().title() + ") was interrupted after "
					+ row.statementsDone() + " statements")
			.collect(Collectors.joining(", "));
	}

}
