package dev.migrate.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ErrorKind;
import dev.migrate.dialect.Limits;
import dev.migrate.dialect.SessionFacts;
import dev.migrate.dialect.SessionFacts.Pooled;
import dev.migrate.dialect.Update;
import dev.migrate.history.AppliedRevisions;
import dev.migrate.history.HistoryStore;
import dev.migrate.history.HistoryWriter;
import dev.migrate.history.InsufficientPrivilegeException;
import dev.migrate.history.RunInfo;
import dev.migrate.history.StoredSql;
import dev.migrate.lock.LockMode;
import dev.migrate.lock.LockWait;
import dev.migrate.lock.MigrationLock;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection of a run: it takes the lock, runs the steps and writes the tables.
 */
final class RunSession implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(RunSession.class);

	private static final Duration REPORT = Duration.ofSeconds(10);

	private final Connection connection;

	private final Dialect dialect;

	private final RunSettings settings;

	private final SessionFacts facts;

	/** The session as the statements of the current step are to find it. */
	private SessionFacts inStep;

	private final Cancellation cancellation;

	private final MigrationLock lock;

	private final HistoryStore store;

	private final HistoryWriter writer;

	private final WatchThread watchThread = new WatchThread();

	/** What makes the session ready for a step with these limits. */
	private final Map<Limits, List<Update>> readying = new HashMap<>();

	private Limits limits = new Limits(Duration.ZERO, Duration.ZERO);

	/** The limits that the session has already when the next transaction starts. */
	private @Nullable Limits ready;

	private RunSession(Connection connection, Dialect dialect, RunSettings settings, SessionFacts facts, String run,
			Cancellation cancellation) {
		this.connection = connection;
		this.dialect = dialect;
		this.settings = settings;
		this.facts = facts;
		this.inStep = facts;
		this.cancellation = cancellation;
		this.lock = dialect.lock(settings.lockMode(), settings.naming(), facts);
		this.store = new HistoryStore(dialect, settings.naming());
		this.writer = new HistoryWriter(dialect.bookkeeping(), facts.tables(), new RunInfo(run,
				HostName.ofThisMachine(), settings.applicationVersion(), facts.user(), facts.backendPid()));
	}

	static RunSession open(Dialect dialect, RunSettings settings, String run, Cancellation cancellation)
			throws SQLException {
		Connection connection = connect(dialect, settings);
		try {
			connection.setAutoCommit(true);
			SessionFacts facts = dialect.sessions().inspect(connection, settings.naming());
			check(facts, settings.lockMode());
			return new RunSession(connection, dialect, settings, facts, run, cancellation);
		}
		catch (SQLException | RuntimeException ex) {
			connection.close();
			throw ex;
		}
	}

	private static Connection connect(Dialect dialect, RunSettings settings) throws SQLException {
		try {
			return settings.runs().getConnection();
		}
		catch (SQLException ex) {
			if (dialect.errors().kind(ex) == ErrorKind.CONNECTION_LOST) {
				throw ex;
			}
			throw Connections.refused(ex);
		}
	}

	private static void check(SessionFacts facts, LockMode mode) {
		if (facts.refusal() != null) {
			throw new DatabaseNotWritableException(facts.refusal());
		}
		if (facts.pooled() == Pooled.YES && mode == LockMode.SESSION) {
			throw new PoolerException(facts.backendPid());
		}
	}

	// What waits for the lock of the database.
	LockWait lockWait() {
		return new LockWait(this.settings.lockTimeout(), REPORT, Events.lockAwaited(this.settings),
				this.cancellation::sleep);
	}

	// Runs what the server is to cancel when the run is cancelled.
	void cancellable(Cancellation.SqlWork work) throws SQLException {
		this.cancellation.during(() -> dialect().sessions().cancel(this.connection), work);
	}

	Cancellation cancellation() {
		return this.cancellation;
	}

	// Whether the tables exist: who may not create them is not asked to do it twice.
	boolean hasTables() throws SQLException {
		try {
			this.writer.lastNumber(this.connection);
			return true;
		}
		catch (SQLException ex) {
			if (dialect().errors().kind(ex) == ErrorKind.MISSING_TABLE) {
				return false;
			}
			throw ex;
		}
	}

	// Whether an attempt failed for a passing reason and there may be another.
	boolean mayRetry(SQLException error, int attempt) {
		return dialect().errors().kind(error) == ErrorKind.PASSING && attempt <= this.settings.ladder().retries();
	}

	/** Creates the tables of Migrate in the current transaction. */
	void createTables() throws SQLException {
		try {
			this.writer.create(this.connection, this.settings.naming());
		}
		catch (SQLException ex) {
			if (dialect().errors().kind(ex) == ErrorKind.PRIVILEGE) {
				throw new InsufficientPrivilegeException(
						"create the tables of Migrate" + place() + " (as " + this.facts.user() + ")", ex);
			}
			throw ex;
		}
	}

	private String place() {
		return (this.facts.schema() != null) ? " in schema " + this.facts.schema() : "";
	}

	AppliedRevisions applied() throws SQLException {
		return this.store.applied(this.connection);
	}

	Map<RevisionId, StoredSql> sql(List<RevisionId> ids) throws SQLException {
		return this.store.sql(this.connection, ids);
	}

	/** Starts a transaction for the tables of Migrate alone. */
	void begin() throws SQLException {
		begin(new Limits(this.settings.ladder().longestWait(), this.settings.statementTimeout()));
	}

	void begin(Limits limits) throws SQLException {
		boolean ready = limits.equals(this.ready) && this.inStep.settings().equals(this.facts.settings());
		this.ready = null;
		this.limits = limits;
		if (ready) {
			dialect().sessions().beginNext(this.connection, this.inStep, limits);
		}
		else {
			dialect().sessions().begin(this.connection, this.inStep, limits);
		}
	}

	/** Makes the session ready for a statement that cannot run in a transaction. */
	void prepareAlone() throws SQLException {
		this.ready = null;
		dialect().sessions().prepareAlone(this.connection, this.inStep);
	}

	/**
	 * Makes the session ready for a look at the database. Whose sessions are not its own
	 * for longer than a transaction leaves nothing in them.
	 */
	void prepareLook() throws SQLException {
		if (this.settings.lockMode() == LockMode.SESSION) {
			prepareAlone();
		}
	}

	/** Lets the later statements of a step find what an earlier one has set. */
	void keepSettings() throws SQLException {
		this.inStep = this.facts
			.withSettings(dialect().sessions().inspect(this.connection, this.settings.naming()).settings());
	}

	/** Lets the next step find the session as it was at its start. */
	void forgetSettings() {
		this.inStep = this.facts;
	}

	/** Takes back what a revision has set, so that the record of it can be written. */
	void undoSettings() throws SQLException {
		dialect().sessions().undoSettings(this.connection, this.facts);
	}

	/**
	 * Writes that a step is done. Whose sessions are not its own for longer than a
	 * transaction leaves nothing in them.
	 * @param updates what to write
	 * @throws SQLException if the database fails
	 */
	void finish(List<Update> updates) throws SQLException {
		if (this.settings.lockMode() == LockMode.SESSION) {
			List<Update> all = new ArrayList<>(readying());
			all.addAll(updates);
			dialect().sessions().finish(this.connection, all);
			this.ready = this.limits;
			return;
		}
		for (Update update : updates) {
			update.execute(this.connection);
		}
	}

	private List<Update> readying() {
		return this.readying.computeIfAbsent(this.limits,
				(limits) -> dialect().sessions().readying(this.facts, limits));
	}

	void commit() throws SQLException {
		dialect().sessions().commit(this.connection);
	}

	/** Gives the transaction up; an error in that is no news after the one before it. */
	void rollback() {
		this.ready = null;
		try {
			dialect().sessions().rollback(this.connection);
		}
		catch (SQLException ex) {
			logger.debug("The transaction could not be rolled back", ex);
		}
	}

	Connection connection() {
		return this.connection;
	}

	Dialect dialect() {
		return this.dialect;
	}

	SessionFacts facts() {
		return this.facts;
	}

	MigrationLock lock() {
		return this.lock;
	}

	HistoryWriter writer() {
		return this.writer;
	}

	WatchThread watchThread() {
		return this.watchThread;
	}

	@Override
	public void close() {
		this.watchThread.close();
		rollback();
		try (Connection closing = this.connection) {
			this.lock.release(closing);
			dialect().sessions().restore(closing, this.facts);
		}
		catch (SQLException ex) {
			logger.debug("The session did not end in peace", ex);
		}
	}

}
