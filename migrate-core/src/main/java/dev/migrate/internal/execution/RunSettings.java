package dev.migrate.internal.execution;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.drift.DriftSettings;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationListener;
import dev.migrate.internal.dialect.Limits;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.script.Placeholders;
import dev.migrate.lock.LockMode;
import org.jspecify.annotations.Nullable;

/**
 * The settings that all runs of an engine share.
 *
 * @param runs the source of the one connection of a run
 * @param lockMode how runs exclude each other
 * @param naming the user's settings for the tables of Migrate
 * @param lockTimeout the longest wait for the lock
 * @param statementTimeout how long a statement may run in a transaction, or zero
 * @param ladder the retries of a step
 * @param placeholders the values that are filled into the statements
 * @param drift how runs treat changes that others make
 * @param applicationVersion the version of the application, or {@code null} if unknown
 * @param listeners the receivers of the events of a run
 */
public record RunSettings(DataSource runs, LockMode lockMode, TableNaming naming, Duration lockTimeout,
		Duration statementTimeout, RetryLadder ladder, Placeholders placeholders, DriftSettings drift,
		@Nullable String applicationVersion, List<MigrationListener> listeners) {

	public RunSettings {
		listeners = List.copyOf(listeners);
	}

	// The limits of a statement that may wait this long for a lock.
	Limits limits(Duration lockWait) {
		return new Limits(lockWait, this.statementTimeout);
	}

	// The limits of a statement whose attempts are not counted.
	Limits longestLimits() {
		return limits(this.ladder.longestWait());
	}

	void publish(MigrationEvent event) {
		Events.publish(this.listeners, event);
	}

	/**
	 * The same settings for another database.
	 * @param database the source of the one connection of a run
	 * @return settings for runs without listeners that record no schema
	 */
	public RunSettings quietlyOn(DataSource database) {
		return new RunSettings(database, this.lockMode, this.naming, this.lockTimeout, this.statementTimeout,
				this.ladder, this.placeholders, DriftSettings.OFF, this.applicationVersion, List.of());
	}

}
