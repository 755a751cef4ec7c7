package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

import dev.migrate.error.MigrateException;
import dev.migrate.execution.Connections;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.execution.Executor.Look;
import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.Planner;
import dev.migrate.execution.RunResult;
import dev.migrate.execution.Work;
import dev.migrate.history.AppliedRevision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionScripts;

/**
 * The engine: the revision files of an application on one database. Thread-safe. It reads
 * the files when it is first used, and holds no connection between two calls. All methods
 * throw {@link MigrateException} and no other exception for what a user can do something
 * about.
 */
public final class Migrate {

	private final DataSource dataSource;

	private final EngineFactory factory;

	Migrate(DataSource dataSource, EngineFactory factory) {
		this.dataSource = dataSource;
		this.factory = factory;
	}

	/**
	 * Starts to build an engine.
	 * @param dataSource the database
	 * @return a builder with the default settings
	 */
	public static MigrateBuilder builder(DataSource dataSource) {
		return new MigrateBuilder(dataSource);
	}

	/**
	 * Applies what is pending up to the target. At the target it costs one query and
	 * takes no lock; otherwise it holds the lock of the database for the run.
	 * @param target where to go
	 * @return what was applied; empty when there was nothing to do
	 */
	public UpgradeResult upgrade(Target target) {
		RunResult result = execute((planner) -> planner.upgrade(target));
		return new UpgradeResult(ids(result), result.current());
	}

	/**
	 * Takes revisions back. A revision whose file is not there, or is not any more what
	 * was applied, is taken back with the downgrade that the database keeps.
	 * @param target where to go
	 * @return what was taken back; empty when there was nothing to do
	 */
	public DowngradeResult downgrade(Target target) {
		RunResult result = execute((planner) -> planner.downgrade(target));
		return new DowngradeResult(ids(result), result.current());
	}

	/**
	 * Records that the database is at the targets, without running anything. The edited
	 * file of a revision that is and stays applied is accepted.
	 * @param targets where the database is
	 * @return what was recorded; empty when there was nothing to do
	 */
	public StampResult stamp(List<Target> targets) {
		return StampResult.of(execute((planner) -> planner.stamp(targets)));
	}

	/**
	 * Decides what an upgrade would do. One query, no lock; nothing is written.
	 * @param target where to go
	 * @return the steps; none when there is nothing to do
	 */
	public MigrationPlan planUpgrade(Target target) {
		return look((planner) -> planner.upgrade(target)).plan();
	}

	/**
	 * Decides what a downgrade would do. One query, or two where the database's copy of a
	 * revision is needed; no lock; nothing is written.
	 * @param target where to go
	 * @return the steps; none when there is nothing to do
	 */
	public MigrationPlan planDowngrade(Target target) {
		return look((planner) -> planner.downgrade(target)).plan();
	}

	/**
	 * Checks that an upgrade to the target would have nothing to do. One query, no lock.
	 * @param target where the database should be
	 * @throws PendingRevisionsException if something is pending
	 */
	public void validate(Target target) {
		List<RevisionId> pending = pending(target);
		if (!pending.isEmpty()) {
			throw new PendingRevisionsException(pending);
		}
	}

	/**
	 * Waits until another process has upgraded the database, and the database to come up
	 * if it is down. Takes no lock.
	 * @param target where the database should be
	 * @param timeout how long to wait
	 * @param pollInterval how long to sleep between two looks
	 * @throws PendingRevisionsException if something is pending after the timeout
	 * @throws DatabaseUnavailableException if the database is down after the timeout
	 */
	public void await(Target target, Duration timeout, Duration pollInterval) {
		long end = System.nanoTime() + timeout.toNanos();
		while (true) {
			try {
				validate(target);
				return;
			}
			catch (PendingRevisionsException | DatabaseUnavailableException ex) {
				if (System.nanoTime() >= end) {
					throw ex;
				}
			}
			sleep(pollInterval);
		}
	}

	/**
	 * Reads what an operator wants to know. One query, no lock; works while a run is at
	 * work.
	 * @return the status
	 * @throws DatabaseUnavailableException if the database cannot be reached
	 */
	public Status status() {
		return read((engine, connection) -> engine.reports().status(connection));
	}

	/**
	 * Reads revisions with their SQL. One query, no lock.
	 * @param target the revisions
	 * @return the revisions that the target names; empty for {@code base}
	 */
	public List<RevisionDetail> show(Target target) {
		return read((engine, connection) -> engine.reports().show(connection, target));
	}

	/**
	 * The revision files. Needs no database: reads the headers of the files, unless that
	 * has been done before.
	 * @return the files and their graph
	 */
	public RevisionScripts scripts() {
		return this.factory.scripts();
	}

	/**
	 * Reads revision files of another place, such as the source tree of the application.
	 * They need not be a graph. Needs no database.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @return the files, ordered by name
	 */
	public List<RevisionScript> read(List<String> locations) {
		return this.factory.read(locations);
	}

	private List<RevisionId> pending(Target target) {
		Look look = look((planner) -> planner.upgrade(target));
		return (look.nothingToDo() || !look.plan().steps().isEmpty()) ? look.plan().revisions()
				: look.applied().begun().stream().map(AppliedRevision::id).toList();
	}

	private RunResult execute(Function<Planner, Work> choice) {
		Engine engine;
		Work work;
		Look look;
		try (Connection connection = Connections.open(this.dataSource)) {
			engine = this.factory.engine(connection);
			work = choice.apply(engine.planner());
			look = engine.executor().look(connection, work);
		}
		catch (SQLException ex) {
			throw Connections.failed(ex);
		}
		return engine.executor().execute(work, look);
	}

	private Look look(Function<Planner, Work> choice) {
		return read((engine, connection) -> engine.executor().look(connection, choice.apply(engine.planner())));
	}

	private <T> T read(Reading<T> reading) {
		try (Connection connection = Connections.open(this.dataSource)) {
			return reading.read(this.factory.engine(connection), connection);
		}
		catch (SQLException ex) {
			throw Connections.failed(ex);
		}
	}

	private static List<RevisionId> ids(RunResult result) {
		return result.steps().stream().flatMap((step) -> step.revisions().stream()).toList();
	}

	private static void sleep(Duration pause) {
		try {
			Thread.sleep(pause.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for the database to be upgraded", ex);
		}
	}

	/** What is read by a connection. */
	@FunctionalInterface
	private interface Reading<T> {

		T read(Engine engine, Connection connection) throws SQLException;

	}

}
