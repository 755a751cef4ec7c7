package dev.migrate.spring.command.output;

import dev.migrate.error.MigrateException;

/**
 * Why a command failed.
 *
 * @param error the type of the error, as in the reference of errors
 * @param problem what failed, where and why
 * @param databaseState what the database holds now
 * @param action what to do next
 */
record ErrorReport(String error, String problem, String databaseState, String action) implements Report {

	static ErrorReport of(MigrateException error) {
		return new ErrorReport(error.getClass().getSimpleName(), error.problem(), error.databaseState().describe(),
				error.action());
	}

	@Override
	public void print(Text text) {
		text.line(text.in(Ink.PROBLEM, "Error: ") + this.problem).line(this.databaseState).line(this.action);
	}

}
