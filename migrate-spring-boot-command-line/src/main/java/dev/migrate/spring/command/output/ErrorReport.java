package dev.migrate.spring.command.output;

import dev.migrate.error.MigrateException;

/**
 * The report about the failure of a command.
 *
 * @param error the type of the error, as in the error reference
 * @param problem the failure, its place and its reason
 * @param databaseState the state of the database after the failure
 * @param action the next thing to do
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
