package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.util.Locale;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.Location;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.execution.InterruptedStepException;
import dev.migrate.execution.RunCancelledException;
import dev.migrate.execution.Step;
import dev.migrate.execution.StepFailedException;
import dev.migrate.history.Action;
import dev.migrate.history.InsufficientPrivilegeException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.Statement;
import org.jspecify.annotations.Nullable;

/** Turns errors of the driver into errors that tell the user the next step. */
final class Failures {

	private static final int SHOWN = 400;

	private Failures() {
	}

	// The error for a step that failed for good.
	static StepFailedException step(Dialect dialect, StepRun run, SQLException error, DatabaseState state) {
		Statement statement = run.current();
		Location start = run.step().record().revision().location();
		Location location = (statement != null) ? locate(statement, dialect.errors().offset(error)) : start;
		String problem = title(run.step()) + " failed at " + location + statement(run) + "\n" + server(error);
		String action = action(dialect.errors().kind(error), run, state);
		return new StepFailedException(run.step().id(), location, problem, action, state, error);
	}

	private static String action(ErrorKind kind, StepRun run, DatabaseState state) {
		if (kind == ErrorKind.PASSING) {
			return "Every attempt met the same obstacle. Start again when it is gone, or allow more with "
					+ "migrate.ddl-lock.timeout and migrate.ddl-lock.retries.";
		}
		if (kind == ErrorKind.MISSING_TABLE && run.current() == null) {
			return "The revision drops the tables of Migrate, in which it is to be recorded. Let it leave them, or keep them "
					+ "in a schema of their own (migrate.schema), and start again: there is nothing to repair.";
		}
		if (kind == ErrorKind.UNCOMMITTED_VALUE) {
			return "A new value of an enum type can be used only after its transaction. Write '-- migrate:commit' on a line "
					+ "between the statement that adds the value and the one that uses it, or add the value in a revision before "
					+ "this one. Then start again: there is nothing to repair.";
		}
		String action = "Correct the file, or what it expects of the database, and start again: there is nothing to repair.";
		boolean foreign = kind == ErrorKind.ALREADY_EXISTS && run.step().action() == Action.UPGRADE
				&& !(state instanceof DatabaseState.Partial);
		return foreign ? action + madeElsewhere(run.step().id()) : action;
	}

	private static String madeElsewhere(RevisionId id) {
		return " If the database already has everything that this revision makes, as one made without Migrate may have, "
				+ "'migrate stamp " + id + "' records that and runs nothing.";
	}

	// The error for a run that lost one session after another.
	static DatabaseUnavailableException lost(@Nullable StepRun run, int losses, SQLException error) {
		String action = "Look at the server, and start again: there is nothing to repair.";
		if (run == null) {
			return Connections.unavailable(error, action);
		}
		Statement statement = run.current();
		Location location = (statement != null) ? statement.location() : run.step().record().revision().location();
		String problem = "The session ended " + losses + " times, the last time in this step. " + title(run.step())
				+ " was at " + location + statement(run) + "\n" + server(error);
		return new DatabaseUnavailableException(problem, action, error);
	}

	private static String statement(StepRun run) {
		Statement statement = run.current();
		return (statement != null)
				? " in statement " + run.index() + " of " + run.statements() + ":\n  " + shorten(statement.sql()) : ".";
	}

	private static String title(Step.Run step) {
		return "The " + step.action().name().toLowerCase(Locale.ROOT) + " of revision " + step.id() + " ("
				+ step.record().revision().title() + ")";
	}

	private static Location locate(Statement statement, int offset) {
		int end = Math.min(Math.max(offset, 0), statement.sql().length());
		long lines = statement.sql().substring(0, end).chars().filter((c) -> c == '\n').count();
		return new Location(statement.location().file(), statement.location().line() + (int) lines);
	}

	private static String shorten(String sql) {
		return (sql.length() <= SHOWN) ? sql : sql.substring(0, SHOWN) + " ...";
	}

	// The server's message, with its SQLSTATE.
	static String server(SQLException error) {
		String state = (error.getSQLState() != null) ? " (SQLSTATE " + error.getSQLState() + ")" : "";
		return error.getMessage() + state;
	}

	// The error for a statement whose outcome the database cannot tell after a crash.
	static InterruptedStepException interrupted(Step.Run step, Statement statement, int index) {
		String problem = title(step) + " was interrupted at " + statement.location() + ", statement " + index + " of "
				+ step.section().statements().size() + ", and the database cannot tell whether it ran:\n  "
				+ shorten(statement.sql());
		String action = "Look at the database. Then run 'migrate resolve " + step.id() + " --done' if it ran, or "
				+ "'migrate resolve " + step.id()
				+ " --redo' if it is to run again, and start again. Or let the file say "
				+ "so, in a line before the statement: '-- migrate:idempotent' if it may run again, or "
				+ "'-- migrate:done-when SELECT ...' with a query that says whether it is done.";
		return new InterruptedStepException(problem, action,
				new DatabaseState.Partial(step.id().value(), index - 1, step.section().statements().size()));
	}

	// The error for work that was cancelled between two steps.
	static RunCancelledException cancelled(String work, DatabaseState state, RunCancelledSignal signal) {
		return new RunCancelledException(work + " was cancelled.", state, signal.getCause());
	}

	// The error for a step that was cancelled.
	static RunCancelledException cancelled(StepRun run, DatabaseState state, RunCancelledSignal signal) {
		Statement statement = run.current();
		String at = (statement != null)
				? " at " + statement.location() + ", in statement " + run.index() + " of " + run.statements() + "."
				: ".";
		return new RunCancelledException(title(run.step()) + " was cancelled" + at, state, signal.getCause());
	}

	// The error for a step whose file has changed since the step began.
	static InterruptedStepException changed(RevisionId id, String location, int done, int statements, boolean atNext) {
		String which = atNext ? " or the one it was interrupted at" : "";
		return new InterruptedStepException(
				"Revision " + id + " (" + location + ") was interrupted, and its first " + done + " statements" + which
						+ " have changed since.",
				"Restore the statements that are done; the database keeps them in the column upgrade_sql or "
						+ "downgrade_sql. Later ones may change. Then start it again.",
				new DatabaseState.Partial(id.value(), done, statements));
	}

	// The error for a failed access to the tables of Migrate.
	static MigrateException database(Dialect dialect, SQLException error) {
		if (dialect.errors().kind(error) == ErrorKind.PRIVILEGE) {
			return new InsufficientPrivilegeException("use the tables of Migrate", error);
		}
		return new DatabaseUnavailableException("The database did not answer as it should: " + server(error),
				"Look at the server (migrate doctor says how it is reached), and start again: there is nothing to repair.",
				error);
	}

}
