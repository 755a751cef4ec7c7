package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import dev.migrate.execution.MigrationEvent;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.revision.RevisionId;

/**
 * Repeats an attempt that failed for a passing reason, such as a lock of another session.
 */
final class Retries {

	private final LockedRun run;

	Retries(LockedRun run) {
		this.run = run;
	}

	/**
	 * Runs an attempt until it succeeds.
	 * @param revision the revision to which it belongs
	 * @param attempt the attempt
	 * @throws SQLException if it failed for good, after a rollback
	 */
	void run(RevisionId revision, Attempt attempt) throws SQLException {
		for (int number = 1;; number++) {
			Duration lockWait = ladder().wait(number);
			BlockerWatch.Watching watching = BlockerWatch.start(this.run, number, lockWait);
			List<String> blockers;
			SQLException failure;
			try {
				attempt.run(lockWait);
				return;
			}
			catch (SQLException ex) {
				failure = ex;
			}
			finally {
				blockers = watching.stop();
			}
			this.run.session().rollback();
			if (!ladder().hasNext(number) || this.run.session().kind(failure) != ErrorKind.PASSING) {
				throw failure;
			}
			pause(revision, number, failure, blockers);
		}
	}

	private void pause(RevisionId revision, int number, SQLException error, List<String> blockers) {
		Duration pause = ladder().pause(number);
		String blocked = blockers.isEmpty() ? "" : " Blocked by " + String.join("; ", blockers) + ".";
		this.run.publish(new MigrationEvent.StepRetried(revision, number, pause,
				this.run.redacted(error.getMessage() + blocked)));
		this.run.cancellation().sleep(pause);
	}

	private RetryLadder ladder() {
		return this.run.settings().ladder();
	}

	/** One attempt. */
	@FunctionalInterface
	interface Attempt {

		void run(Duration lockWait) throws SQLException;

	}

}
