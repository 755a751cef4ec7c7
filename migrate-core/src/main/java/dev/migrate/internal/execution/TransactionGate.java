package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.time.Duration;

import dev.migrate.execution.MigrationEvent;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.dialect.Limits;
import dev.migrate.internal.lock.LockWait;
import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.internal.script.Redaction;
import dev.migrate.lock.LockMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The entrance to each transaction of a run. Where only transactions are locked, another
 * run may have gone ahead between two of them. Then this run plans again.
 */
final class TransactionGate {

	private static final Duration REPORT = Duration.ofSeconds(10);

	private static final Logger logger = LoggerFactory.getLogger(TransactionGate.class);

	private final RunSession session;

	private final RunTables tables;

	private final RunSettings settings;

	private final MigrationLock lock;

	private final LockWait lockWait;

	private long lastNumber = -1;

	TransactionGate(RunSession session, RunTables tables, RunSettings settings, Cancellation cancellation) {
		this.session = session;
		this.tables = tables;
		this.settings = settings;
		this.lock = new RedactedLock(session.dialect().lock(settings.lockMode(), settings.naming(), session.facts()),
				new Redaction(settings.placeholders()));
		this.lockWait = new LockWait(settings.lockTimeout(), REPORT,
				(waited, holder) -> settings.publish(new MigrationEvent.LockAwaited(waited, holder)),
				cancellation::sleep);
	}

	/** Takes the lock of the database. */
	void acquire() throws SQLException {
		this.lockWait.acquire(this.lock, this.session.connection());
	}

	/** Gives the locks of the session back, if it still answers. */
	void release() {
		try {
			if (this.session.settings().isTouched()) {
				releaseOthers();
			}
			this.lock.release(this.session.connection());
		}
		catch (SQLException ex) {
			logger.debug("The lock could not be given back", ex);
		}
	}

	/** Remembers the state of the history from which the plan is made. */
	void planned() throws SQLException {
		if (locksTransactions()) {
			this.lastNumber = this.tables.lastNumber();
		}
	}

	/** Creates the tables of Migrate, unless they exist. */
	void createTables() throws SQLException {
		for (int attempt = 1; !this.tables.exist() && !createTables(attempt); attempt++) {
			this.lockWait.sleep().accept(this.settings.ladder().pause(attempt));
		}
	}

	// Returns whether this worked. Another transaction may stand in the way for a while.
	private boolean createTables(int attempt) throws SQLException {
		try {
			enter(this.settings.longestLimits());
			this.tables.create();
			this.session.commit();
			return true;
		}
		catch (SQLException ex) {
			this.session.rollback();
			if (!this.settings.ladder().hasNext(attempt) || this.session.kind(ex) != ErrorKind.PASSING) {
				throw ex;
			}
			logger.debug("The tables of Migrate could not be created at attempt {}", attempt, ex);
			return false;
		}
	}

	void begin(Limits limits) throws SQLException {
		enter(limits);
		if (locksTransactions() && this.tables.lastNumber() != this.lastNumber) {
			this.session.rollback();
			throw new PlanOutdatedException();
		}
	}

	private void enter(Limits limits) throws SQLException {
		this.lockWait.await(this.lock, this.session.connection(), () -> tryEnter(limits));
	}

	private boolean tryEnter(Limits limits) throws SQLException {
		this.session.begin(limits);
		if (this.lock.tryEnter(this.session.connection())) {
			return true;
		}
		this.session.rollback();
		return false;
	}

	/**
	 * Makes sure that no statement has released the lock, in the transaction of a step.
	 */
	void confirm() throws SQLException {
		if (!this.lock.isHeld(this.session.connection())) {
			throw new SQLException(
					"The lock that keeps other runs away is gone: a statement of this step has released it, "
							+ "perhaps within a function (pg_advisory_unlock_all). The step was rolled back, since another run may "
							+ "have gone ahead. Let it release its own locks by name.",
					"55000");
		}
	}

	/** Gives back the locks that the statements of a step have taken for the session. */
	void releaseOthers() throws SQLException {
		this.lock.releaseOthers(this.session.connection());
	}

	void commit() throws SQLException {
		planned();
		this.session.commit();
	}

	private boolean locksTransactions() {
		return this.settings.lockMode() == LockMode.TRANSACTION;
	}

}
