package dev.migrate.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import dev.migrate.revision.RevisionId;

/** Tries again what failed for a passing reason, such as a lock of another session. */
final class Retries {

	private final RunSession session;

	private final RunSettings settings;

	Retries(RunSession session, RunSettings settings) {
		this.session = session;
		this.settings = settings;
	}

	/**
	 * Runs an attempt until it succeeds.
	 * @param revision the revision it belongs to
	 * @param attempt the attempt
	 * @throws SQLException if it failed for good, rolled back
	 */
	void run(RevisionId revision, Attempt attempt) throws SQLException {
		for (int number = 1;; number++) {
			Duration lockWait = this.settings.ladder().wait(number);
			BlockerWatch.Watching watching = BlockerWatch.start(this.settings.runs(), this.session, number, lockWait);
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
			this.session.rollback();
			if (!this.session.mayRetry(failure, number)) {
				throw failure;
			}
			pause(revision, number, failure, blockers);
		}
	}

	private void pause(RevisionId revision, int number, SQLException error, List<String> blockers) {
		Duration pause = this.settings.ladder().pause(number, ThreadLocalRandom.current().nextDouble());
		String blocked = blockers.isEmpty() ? "" : " Blocked by " + String.join("; ", blockers) + ".";
		Events.publish(this.settings.listeners(),
				new MigrationEvent.StepRetried(revision, number, pause, error.getMessage() + blocked));
		this.session.cancellation().sleep(pause);
	}

	/** One attempt. */
	@FunctionalInterface
	interface Attempt {

		void run(Duration lockWait) throws SQLException;

	}

}
