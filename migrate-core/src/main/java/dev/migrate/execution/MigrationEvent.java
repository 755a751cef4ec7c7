package dev.migrate.execution;

import java.time.Duration;
import java.util.List;

import dev.migrate.database.Notice;
import dev.migrate.drift.Drift;
import dev.migrate.error.Location;
import dev.migrate.error.MigrateException;
import dev.migrate.history.Action;
import dev.migrate.lock.LockHolder;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/** An event of a run. */
public sealed interface MigrationEvent {

	/**
	 * There was nothing to do: no lock was taken.
	 *
	 * @param current the current heads
	 */
	record NothingToDo(List<RevisionId> current) implements MigrationEvent {
	}

	/**
	 * An upgrade goes on although the database has revisions for which there is no file.
	 *
	 * @param unknown the revisions that only the database has
	 */
	record DatabaseAhead(List<RevisionId> unknown) implements MigrationEvent {
	}

	/**
	 * Others have changed the schema since the last run recorded it. The run goes on.
	 *
	 * @param drift the changes
	 */
	record DriftFound(Drift drift) implements MigrationEvent {
	}

	/**
	 * The schema could not be compared with the schema that the last run left. The run
	 * goes on.
	 *
	 * @param reason the server's message
	 */
	record SchemaNotCompared(String reason) implements MigrationEvent {
	}

	/**
	 * The schema that the run leaves could not be recorded, so that the next run has
	 * nothing to compare with.
	 *
	 * @param reason the server's message
	 */
	record SchemaNotRecorded(String reason) implements MigrationEvent {
	}

	/**
	 * A run is about to do its first step.
	 *
	 * @param run the run
	 * @param action its action
	 * @param from the current heads
	 * @param steps the revisions in the order of its steps
	 */
	record RunStarted(String run, Action action, List<RevisionId> from,
			List<RevisionId> steps) implements MigrationEvent {
	}

	/**
	 * Another run holds the lock.
	 *
	 * @param waited the time that this run has waited
	 * @param holder the session that holds it, or {@code null} if it is not visible
	 */
	record LockAwaited(Duration waited, @Nullable LockHolder holder) implements MigrationEvent {
	}

	/**
	 * A step is about to run.
	 *
	 * @param revision its revision
	 * @param action the action of the step
	 * @param title the first line of its message
	 * @param index the number of the step in the run, from 1
	 * @param steps the number of steps in the run
	 */
	record StepStarted(RevisionId revision, Action action, String title, int index,
			int steps) implements MigrationEvent {
	}

	/**
	 * A statement is still running. The event comes about once a second from a separate
	 * thread, and only where a second connection can be opened. The build of an index
	 * reports its progress.
	 *
	 * @param revision its revision
	 * @param location its place in the file
	 * @param index the number of the statement in the step, from 1
	 * @param statements the number of statements in the step
	 * @param phase its present phase, in the server's words
	 * @param percent the finished share of the phase, or {@code null} if unknown
	 * @param running the time since its start
	 */
	record StatementProgress(RevisionId revision, Location location, int index, int statements, String phase,
			@Nullable Integer percent, Duration running) implements MigrationEvent {

	}

	/**
	 * A statement has been executed.
	 *
	 * @param revision its revision
	 * @param location its place in the file
	 * @param sql its text
	 * @param index the number of the statement in the step, from 1
	 * @param statements the number of statements in the step
	 * @param duration the time that it took
	 */
	record StatementExecuted(RevisionId revision, Location location, String sql, int index, int statements,
			Duration duration) implements MigrationEvent {
	}

	/**
	 * The server sent a notice beside the result of a statement.
	 *
	 * @param revision the revision of the statement
	 * @param location its place in the file
	 * @param notice the notice
	 */
	record ServerNoticed(RevisionId revision, Location location, Notice notice) implements MigrationEvent {
	}

	/**
	 * A step was rolled back for a passing reason, such as a lock that another session
	 * holds, and will be tried again.
	 *
	 * @param revision its revision
	 * @param attempt the number of the failed attempt, from 1
	 * @param pause the sleep before the next attempt
	 * @param reason the server's message, and the sessions that stood in the way where
	 * they are known
	 */
	record StepRetried(RevisionId revision, int attempt, Duration pause, String reason) implements MigrationEvent {
	}

	/**
	 * The session of the run was lost. The run goes on with a new one, from the state of
	 * the database at that time.
	 *
	 * @param losses the number of losses in a row
	 * @param pause the sleep before the next session
	 * @param reason the driver's message
	 */
	record SessionLost(int losses, Duration pause, String reason) implements MigrationEvent {
	}

	/**
	 * A step is done.
	 *
	 * @param revision its revision
	 * @param action the action of the step
	 * @param title the first line of its message
	 * @param duration the time that it took
	 */
	record StepCompleted(RevisionId revision, Action action, String title,
			Duration duration) implements MigrationEvent {
	}

	/**
	 * A step failed, and with it the run.
	 *
	 * @param revision its revision
	 * @param error the reason
	 */
	record StepFailed(RevisionId revision, MigrateException error) implements MigrationEvent {
	}

	/**
	 * A run is done.
	 *
	 * @param run the run
	 * @param action its action
	 * @param steps the revisions of its steps
	 * @param current the heads that it left
	 * @param duration the time that it took
	 */
	record RunCompleted(String run, Action action, List<RevisionId> steps, List<RevisionId> current,
			Duration duration) implements MigrationEvent {
	}

}
