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

/** What happens in a run. */
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
	 * @param drift what they have changed
	 */
	record DriftFound(Drift drift) implements MigrationEvent {
	}

	/**
	 * The schema could not be compared with what the last run left. The run goes on.
	 *
	 * @param reason what the server said
	 */
	record SchemaNotCompared(String reason) implements MigrationEvent {
	}

	/**
	 * The schema that the run leaves could not be recorded, so that the next run has
	 * nothing to compare with.
	 *
	 * @param reason what the server said
	 */
	record SchemaNotRecorded(String reason) implements MigrationEvent {
	}

	/**
	 * A run is about to do its first step.
	 *
	 * @param run the run
	 * @param action what it does
	 * @param from the current heads
	 * @param steps the revisions in the order of its steps
	 */
	record RunStarted(String run, Action action, List<RevisionId> from,
			List<RevisionId> steps) implements MigrationEvent {
	}

	/**
	 * Another run holds the lock.
	 *
	 * @param waited how long this run has been waiting
	 * @param holder who holds it, or {@code null} if that is not visible
	 */
	record LockAwaited(Duration waited, @Nullable LockHolder holder) implements MigrationEvent {
	}

	/**
	 * A step is about to run.
	 *
	 * @param revision its revision
	 * @param action what is done with it
	 * @param title what the revision does, in short
	 * @param index which step of the run, from 1
	 * @param steps how many steps the run has
	 */
	record StepStarted(RevisionId revision, Action action, String title, int index,
			int steps) implements MigrationEvent {
	}

	/**
	 * A statement is still running: the build of an index tells how far it is, about once
	 * a second. Comes from a thread of its own, and only where a second connection can be
	 * had.
	 *
	 * @param revision its revision
	 * @param location where it stands
	 * @param index which statement of the step, from 1
	 * @param statements how many statements the step has
	 * @param phase what it does now, in the server's words
	 * @param percent how much of the phase is done, or {@code null} if that is not known
	 * @param running how long it has been running
	 */
	record StatementProgress(RevisionId revision, Location location, int index, int statements, String phase,
			@Nullable Integer percent, Duration running) implements MigrationEvent {

	}

	/**
	 * A statement has been executed.
	 *
	 * @param revision its revision
	 * @param location where it stands
	 * @param sql its text
	 * @param index which statement of the step, from 1
	 * @param statements how many statements the step has
	 * @param duration how long it took
	 */
	record StatementExecuted(RevisionId revision, Location location, String sql, int index, int statements,
			Duration duration) implements MigrationEvent {
	}

	/**
	 * The server said something beside the result of a statement.
	 *
	 * @param revision the revision of the statement
	 * @param location where it stands
	 * @param notice what the server said
	 */
	record ServerNoticed(RevisionId revision, Location location, Notice notice) implements MigrationEvent {
	}

	/**
	 * A step was rolled back for a passing reason, such as a lock that another session
	 * holds, and will be tried again.
	 *
	 * @param revision its revision
	 * @param attempt which attempt failed, from 1
	 * @param pause how long the run sleeps before the next one
	 * @param reason what the server said, and who stood in the way where that is known
	 */
	record StepRetried(RevisionId revision, int attempt, Duration pause, String reason) implements MigrationEvent {
	}

	/**
	 * The session of the run was lost. The run goes on with a new one, from what the
	 * database has then.
	 *
	 * @param losses how often in a row that happened
	 * @param pause how long the run sleeps before it opens a new one
	 * @param reason what the driver said
	 */
	record SessionLost(int losses, Duration pause, String reason) implements MigrationEvent {
	}

	/**
	 * A step is done.
	 *
	 * @param revision its revision
	 * @param action what was done with it
	 * @param title what the revision does, in short
	 * @param duration how long it took
	 */
	record StepCompleted(RevisionId revision, Action action, String title,
			Duration duration) implements MigrationEvent {
	}

	/**
	 * A step failed, and with it the run.
	 *
	 * @param revision its revision
	 * @param error why
	 */
	record StepFailed(RevisionId revision, MigrateException error) implements MigrationEvent {
	}

	/**
	 * A run is done.
	 *
	 * @param run the run
	 * @param action what it did
	 * @param steps the revisions of its steps
	 * @param current the heads that it left
	 * @param duration how long it took
	 */
	record RunCompleted(String run, Action action, List<RevisionId> steps, List<RevisionId> current,
			Duration duration) implements MigrationEvent {
	}

}
