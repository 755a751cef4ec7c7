package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.time.Duration;

import dev.migrate.database.UnsupportedFeatureException;
import dev.migrate.drift.Drift;
import dev.migrate.drift.OnDrift;
import dev.migrate.drift.SchemaDriftException;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.history.Action;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.drift.DriftDetector;
import dev.migrate.internal.drift.SchemaView;
import org.jspecify.annotations.Nullable;

/**
 * The part of a run that deals with drift. Before the first step it compares the schema
 * with the last one that a run left. After the last step it records the schema that the
 * run leaves. A run does not fail because its schema cannot be read.
 */
final class SchemaWatch {

	private final Dialect dialect;

	private final RunSettings settings;

	private final Action action;

	private final DriftDetector detector;

	/** The result of the comparison before the first step; null before the comparison. */
	private @Nullable Drift found;

	private boolean recorded;

	SchemaWatch(Dialect dialect, RunSettings settings, Action action) {
		this.dialect = dialect;
		this.settings = settings;
		this.action = action;
		this.detector = new DriftDetector(dialect, settings.naming(), settings.drift());
	}

	// A stamp declares the schema correct, so it accepts the changes of others.
	boolean accepts() {
		return this.action == Action.STAMP && isOn();
	}

	// Whether the schema differs from the one that the last run has recorded.
	boolean hasToAccept() {
		return accepts() && (this.found == null || this.found.state() != Drift.State.NONE);
	}

	private boolean isOn() {
		return this.settings.drift().onDrift() != OnDrift.IGNORE;
	}

	// The changes that a stamp has accepted, or null if there were none.
	@Nullable Drift accepted() {
		return (this.recorded && accepts() && this.found != null && this.found.state() == Drift.State.FOUND)
				? this.found : null;
	}

	/**
	 * Compares the schema, unless that has been done.
	 * @param run the run, outside a transaction
	 * @throws SQLException if the session is lost
	 * @throws SchemaDriftException if others have changed the schema and the settings
	 * refuse a run then
	 */
	void before(LockedRun run) throws SQLException {
		if (!isOn() || this.found != null) {
			return;
		}
		run.session().settings().prepareLook();
		run.cancellable(() -> this.found = compare(run));
		if (this.found != null && this.found.state() == Drift.State.FOUND && this.action != Action.STAMP) {
			tell(run, this.found);
		}
	}

	// The record that follows the warning lets the next run warn of other changes only,
	// also if this one fails.
	private void tell(LockedRun run, Drift drift) {
		if (this.settings.drift().onDrift() == OnDrift.FAIL) {
			throw new SchemaDriftException(drift);
		}
		publish(new MigrationEvent.DriftFound(drift));
		after(run);
	}

	private @Nullable Drift compare(LockedRun run) throws SQLException {
		try {
			return this.detector.compare(run.session().connection(), run.session().facts().tables(), lockWait());
		}
		catch (UnsupportedFeatureException ex) {
			return null;
		}
		catch (SQLException ex) {
			if (run.cancellation().isRequested() || kind(ex) == ErrorKind.CONNECTION_LOST) {
				throw ex;
			}
			publish(new MigrationEvent.SchemaNotCompared(Failures.server(ex)));
			return null;
		}
	}

	/**
	 * Records the schema that the run leaves.
	 * @param run the run, outside a transaction
	 */
	void after(LockedRun run) {
		if (!isOn()) {
			return;
		}
		try {
			record(run);
		}
		catch (UnsupportedFeatureException | PlanOutdatedException ex) {
			// This product cannot be inspected, or another run went ahead and records.
			run.session().rollback();
		}
		catch (RunCancelledSignal ex) {
			notRecorded(run, "The run was cancelled.");
		}
		catch (MigrateException ex) {
			notRecorded(run, ex.problem());
		}
		catch (SQLException ex) {
			notRecorded(run, Failures.server(ex));
		}
	}

	private void record(LockedRun run) throws SQLException {
		run.gate().planned();
		run.session().settings().prepareLook();
		SchemaView view = this.detector.look(run.session().connection(), lockWait());
		try {
			write(run, view);
		}
		catch (SQLException ex) {
			if (kind(ex) != ErrorKind.MISSING_TABLE) {
				throw ex;
			}
			// The tables may come from an earlier version of Migrate.
			run.session().rollback();
			run.transaction(lockWait(), run.tables()::create);
			write(run, view);
		}
	}

	private void write(LockedRun run, SchemaView view) throws SQLException {
		RunSession session = run.session();
		run.transaction(lockWait(),
				() -> this.detector.record(session.connection(), session.facts().tables(), view, run.id(), this.found));
		this.recorded = true;
	}

	private void notRecorded(LockedRun run, String reason) {
		run.session().rollback();
		publish(new MigrationEvent.SchemaNotRecorded(reason));
	}

	private ErrorKind kind(SQLException error) {
		return this.dialect.errors().kind(error);
	}

	private Duration lockWait() {
		return this.settings.ladder().longestWait();
	}

	private void publish(MigrationEvent event) {
		this.settings.publish(event);
	}

}
