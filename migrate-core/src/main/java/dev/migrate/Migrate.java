package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javax.sql.DataSource;

import dev.migrate.database.Loss;
import dev.migrate.drift.Drift;
import dev.migrate.error.Fault;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.NothingToResolveException;
import dev.migrate.execution.Resolution;
import dev.migrate.execution.Resolved;
import dev.migrate.execution.RunCancelledException;
import dev.migrate.execution.TablesResult;
import dev.migrate.execution.UnknownDatabase;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.HistoryQuery;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.execution.Cancellation;
import dev.migrate.internal.execution.Cancellations;
import dev.migrate.internal.execution.Connections;
import dev.migrate.internal.execution.Executor;
import dev.migrate.internal.execution.Executor.Look;
import dev.migrate.internal.execution.Planner;
import dev.migrate.internal.execution.RunResult;
import dev.migrate.internal.execution.Work;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.offline.MigrationScript;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionScripts;

/**
 * The engine: the revision files of an application on one database. Thread-safe. It reads
 * the files when it is first used, and holds no connection between two calls. All methods
 * throw {@link MigrateException}, and nothing else, for problems that users can solve.
 */
public final class Migrate {

	private final DataSource dataSource;

	private final EngineFactory factory;

	private final Cancellations cancellations = new Cancellations();

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
	 * Starts to build an engine without a database, for work that needs none: the
	 * {@link #offline scripts from a range}. All other work fails as it does when the
	 * database is down.
	 * @return a builder with the default settings
	 */
	public static MigrateBuilder builder() {
		return new MigrateBuilder(Connections.none());
	}

	/**
	 * Applies the pending revisions up to the target. At the target this costs one query
	 * and takes no lock. Otherwise it holds the lock of the database for the run.
	 * @param target where to go
	 * @return the applied revisions; none when there was nothing to do
	 * @throws dev.migrate.execution.UnknownDatabaseException if the database has tables
	 * and no revision, and the settings refuse that
	 */
	public UpgradeResult upgrade(Target target) {
		RunResult result = execute((planner) -> planner.upgrade(target));
		return new UpgradeResult(ids(result), result.current());
	}

	/**
	 * Takes revisions back. If the file of a revision is missing or has changed since it
	 * was applied, the downgrade that the database keeps takes the revision back. At the
	 * target this takes no lock. Otherwise it holds the lock of the database for the run.
	 * @param target where to go
	 * @return the revisions that were taken back; none when there was nothing to do
	 */
	public DowngradeResult downgrade(Target target) {
		RunResult result = execute((planner) -> planner.downgrade(target));
		return new DowngradeResult(ids(result), result.current());
	}

	/**
	 * Records that the database is at the targets, without running anything. It accepts
	 * the edited file of a revision that is and stays applied. Holds the lock, unless
	 * there is nothing to do.
	 * @param targets where the database is
	 * @return the changes of the records; none when there was nothing to do
	 */
	public StampResult stamp(List<Target> targets) {
		return StampResult.of(execute((planner) -> planner.stamp(targets)));
	}

	/**
	 * First forgets all revisions of the database, including those without a file, and
	 * then records that it is at the targets. Runs nothing. The history keeps a record of
	 * each change. Relative targets start at {@code base}. Holds the lock, unless there
	 * is nothing to do.
	 * @param targets where the database is
	 * @return the changes of the records; none when there was nothing to do
	 */
	public StampResult purgeAndStamp(List<Target> targets) {
		return StampResult.of(execute((planner) -> planner.purgeAndStamp(targets)));
	}

	/**
	 * Creates the tables of Migrate where they are missing, and changes nothing else.
	 * Holds the lock.
	 * @return whether the tables were missing
	 */
	public TablesResult ensureTables() {
		try (Cancellation cancellation = this.cancellations.start()) {
			return engine().executor().ensureTables(cancellation);
		}
	}

	/**
	 * Writes the upgrade from the present state as a script for the product's
	 * command-line client. Two queries, or three where the database's copy of a revision
	 * is needed. Takes no lock and writes nothing. The script refuses a database that is
	 * in another state.
	 * @param target where to go
	 * @return the script; one without revisions when there is nothing to do
	 * @throws dev.migrate.database.UnsupportedFeatureException if it has no scripts
	 * @throws dev.migrate.offline.UnfinishedStepException if a step is unfinished
	 */
	public MigrationScript upgradeScript(Target target) {
		return script((planner) -> planner.upgrade(target));
	}

	/**
	 * Writes a downgrade as a script, like {@link #upgradeScript}.
	 * @param target where to go
	 * @return the script; one without revisions when there is nothing to do
	 */
	public MigrationScript downgradeScript(Target target) {
		return script((planner) -> planner.downgrade(target));
	}

	/**
	 * Writes a stamp as a script, like {@link #upgradeScript}.
	 * @param targets where the database is
	 * @return the script; one without revisions when there is nothing to do
	 */
	public MigrationScript stampScript(List<Target> targets) {
		return script((planner) -> planner.stamp(targets));
	}

	/**
	 * Writes a script that creates the tables of Migrate where they are missing. One
	 * query, no lock.
	 * @return the script
	 */
	public MigrationScript tablesScript() {
		return read((engine, connection) -> engine.offline().tables(connection));
	}

	/**
	 * Scripts from the revision files alone, for PostgreSQL unless the engine was told
	 * {@link MigrateBuilder#product another product}. Touches no database.
	 * @return the writer of the scripts
	 * @throws UnsupportedDatabaseException if there is no dialect for the product
	 */
	public OfflineScripts offline() {
		return offline(this.factory.assumed());
	}

	// For another product.
	OfflineScripts offline(Dialect dialect) {
		return new OfflineScripts(this.factory, dialect);
	}

	/**
	 * Decides the steps of an upgrade. One query. Takes no lock and writes nothing.
	 * @param target where to go
	 * @return the steps; none when there is nothing to do
	 */
	public MigrationPlan planUpgrade(Target target) {
		return look((planner) -> planner.upgrade(target)).plan();
	}

	/**
	 * Decides the steps of a downgrade. One query, or two where the database's copy of a
	 * revision is needed. Takes no lock and writes nothing.
	 * @param target where to go
	 * @return the steps; none when there is nothing to do
	 */
	public MigrationPlan planDowngrade(Target target) {
		return look((planner) -> planner.downgrade(target)).plan();
	}

	/**
	 * Decides the changes of a stamp. One query. Takes no lock and writes nothing.
	 * @param targets where the database is
	 * @return the changes of the records; none when there is nothing to do
	 */
	public MigrationPlan planStamp(List<Target> targets) {
		return look((planner) -> planner.stamp(targets)).plan();
	}

	/**
	 * Decides the changes of {@link #purgeAndStamp}. One query. Takes no lock and writes
	 * nothing.
	 * @param targets where the database is
	 * @return the changes of the records; none when there is nothing to do
	 */
	public MigrationPlan planPurgeAndStamp(List<Target> targets) {
		return look((planner) -> planner.purgeAndStamp(targets)).plan();
	}

	/**
	 * Finds the data that a plan would remove from the database for good: the existing
	 * objects and rows that its statements name in order to drop or delete them. Some
	 * queries, each of at most two seconds, in a transaction that cannot write. It locks
	 * an object only while it counts its rows.
	 * @param plan the plan, mostly of a downgrade
	 * @return the losses, in the order of the statements; empty if there are none
	 */
	public List<Loss> losses(MigrationPlan plan) {
		return Connections.use(this.dataSource,
				(connection) -> this.factory.executor(connection).losses(connection, plan));
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
	 * Waits until another process has upgraded the database. If the database is down,
	 * also waits for it to come up. Takes no lock.
	 * @param target where the database should be
	 * @param timeout the longest wait
	 * @param pollInterval the sleep between two looks
	 * @throws PendingRevisionsException if something is pending after the timeout
	 * @throws DatabaseUnavailableException if the database is down after the timeout
	 * @throws RunCancelledException if the wait is cancelled
	 */
	public void await(Target target, Duration timeout, Duration pollInterval) {
		long end = System.nanoTime() + timeout.toNanos();
		try (Cancellation cancellation = this.cancellations.start()) {
			while (!isAt(target, end)) {
				cancellation.pause(pollInterval);
			}
		}
	}

	private boolean isAt(Target target, long end) {
		try {
			validate(target);
			return true;
		}
		catch (PendingRevisionsException | DatabaseUnavailableException ex) {
			if (System.nanoTime() >= end) {
				throw ex;
			}
			return false;
		}
	}

	/**
	 * Reads the status of the database for an operator. One query, no lock. Works during
	 * a run, too.
	 * @return the status
	 * @throws DatabaseUnavailableException if the database cannot be reached
	 */
	public Status status() {
		return read((engine, connection) -> engine.reports().status(connection));
	}

	/**
	 * Compares the schema with the one that the last run left. One query, and one
	 * inspection if there is a schema to compare with. The number of queries of an
	 * inspection does not grow with the number of tables. Takes no lock of the engine and
	 * reads no files. Uses a connection as runs do.
	 * @return the changes of others since then, or the reason why nothing was compared
	 * @throws DatabaseUnavailableException if the database cannot be reached
	 */
	public Drift drift() {
		return Connections.use(this.factory.runs(), (connection) -> this.factory.drift(connection).compare(connection));
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
	 * The revision files. Needs no database. Reads the headers of the files, unless they
	 * have been read before.
	 * @return the files and their graph
	 */
	public RevisionScripts scripts() {
		return this.factory.scripts();
	}

	/**
	 * Everything that is wrong with the revision files, on each product of
	 * {@link MigrateBuilder#dialects}. Needs no database.
	 * @return the faults; empty if the files are in order
	 * @throws UnsupportedDatabaseException if there is no dialect for a product
	 */
	public List<Fault> faults() {
		return this.factory.faults();
	}

	/**
	 * Things about the revision files that are no faults and that a person should see to:
	 * no files at all, or several heads without labels. Needs no database. Without files,
	 * looks for some in the folders of other tools.
	 * @return lines that name the next step; empty if there is nothing to say
	 */
	public List<String> advice() {
		return this.factory.advice();
	}

	/**
	 * Records a person's decision about the statement at which a revision was
	 * interrupted. It is for a statement whose outcome the database cannot tell, the one
	 * state that no run can finish alone. Takes the lock, runs nothing and reads no
	 * files. The next run goes on with the revision.
	 * @param revision the revision that is partly applied
	 * @param resolution what the statement counts as from now on
	 * @return the decision as recorded
	 * @throws NothingToResolveException if no statement waits for a decision
	 */
	public Resolved resolve(RevisionId revision, Resolution resolution) {
		Executor executor = Connections.use(this.dataSource, this.factory::executor);
		try (Cancellation cancellation = this.cancellations.start()) {
			return executor.resolve(revision, resolution, cancellation);
		}
	}

	/**
	 * Ends the runs of this engine that are in progress, from another thread. The server
	 * cancels the statement that is running. Its step is rolled back or, outside a
	 * transaction, left for the next run to finish. A run that waits or sleeps ends at
	 * once. Returns without waiting for the end. The methods whose run ends throw
	 * {@link RunCancelledException}.
	 * @return the number of runs that were asked to end; 0 when there was none
	 */
	public int cancel() {
		return this.cancellations.request();
	}

	/**
	 * Collects facts about the database and the files, for the search for a problem. Two
	 * queries, no lock. Never fails: an unreadable fact has a problem in its place.
	 * @return the facts
	 */
	public Diagnosis diagnose() {
		return this.factory.doctor().diagnose(this.dataSource);
	}

	/**
	 * Reads the history of the database. One query, no lock. Does not read the files.
	 * @param query the selection of entries
	 * @return the entries; empty when there are none or the tables do not exist yet
	 */
	public List<HistoryEntry> history(HistoryQuery query) {
		return Connections.use(this.dataSource,
				(connection) -> this.factory.history(connection).history(connection, query));
	}

	/**
	 * Reads revision files of another place, such as the source tree of the application.
	 * They need not form a graph. Needs no database.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @return the files, ordered by name
	 */
	public List<RevisionScript> read(List<String> locations) {
		return this.factory.read(locations);
	}

	EngineFactory factory() {
		return this.factory;
	}

	private List<RevisionId> pending(Target target) {
		Look look = look((planner) -> planner.reach(target));
		return (look.nothingToDo() || !look.plan().steps().isEmpty()) ? look.plan().revisions()
				: look.comparison().applied().begun().stream().map(AppliedRevision::id).toList();
	}

	private RunResult execute(Function<Planner, Work> choice) {
		try (Cancellation cancellation = this.cancellations.start()) {
			return execute(choice, cancellation);
		}
	}

	// The connection of the look is closed before the run takes its own.
	private RunResult execute(Function<Planner, Work> choice, Cancellation cancellation) {
		Optional<Supplier<RunResult>> run = Optional.empty();
		for (int attempt = 1; run.isEmpty(); attempt++) {
			run = firstLook(choice, cancellation, attempt);
		}
		return run.get().get();
	}

	private Optional<Supplier<RunResult>> firstLook(Function<Planner, Work> choice, Cancellation cancellation,
			int attempt) {
		return read((engine, connection) -> {
			Work work = choice.apply(engine.planner());
			return engine.executor().look(connection, work, attempt, cancellation).map((look) -> {
				checkFirstContact(engine, connection, look);
				return () -> engine.executor().execute(work, look, cancellation);
			});
		});
	}

	private MigrationScript script(Function<Planner, Work> choice) {
		return read((engine, connection) -> {
			Look look = engine.executor().look(connection, choice.apply(engine.planner()));
			checkFirstContact(engine, connection, look);
			return engine.offline().write(connection, look);
		});
	}

	private void checkFirstContact(Engine engine, Connection connection, Look look) {
		if (this.factory.unknownDatabase() == UnknownDatabase.FAIL) {
			engine.executor().checkFirstContact(connection, look);
		}
	}

	private Engine engine() {
		return read((engine, connection) -> engine);
	}

	private Look look(Function<Planner, Work> choice) {
		return read((engine, connection) -> engine.executor().look(connection, choice.apply(engine.planner())));
	}

	private <T> T read(Reading<T> reading) {
		return Connections.use(this.dataSource,
				(connection) -> reading.read(this.factory.engine(connection), connection));
	}

	private static List<RevisionId> ids(RunResult result) {
		return result.steps().stream().flatMap((step) -> step.revisions().stream()).toList();
	}

	/** Reads from a connection. */
	@FunctionalInterface
	private interface Reading<T> {

		T read(Engine engine, Connection connection) throws SQLException;

	}

}
