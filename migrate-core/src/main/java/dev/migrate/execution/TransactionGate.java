package dev.migrate.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import dev.migrate.dialect.Limits;
import dev.migrate.lock.LockMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way into each transaction of a run. Where only transactions are locked, another run
 * may have gone ahead between two of them; then this run plans anew.
 */
final class TransactionGate {

	private static final Logger logger = LoggerFactory.getLogger(TransactionGate.class);

	private final RunSession session;

	private final RunSettings settings;

	private long lastNumber = -1;

	TransactionGate(RunSession session, RunSettings settings) {
		this.session = session;
		this.settings = settings;
	}

	/** Remembers that the plan is made from what the history says now. */
	void planned() throws SQLException {
		if (this.settings.lockMode() == LockMode.TRANSACTION) {
			this.lastNumber = this.session.writer().lastNumber(this.session.connection());
		}
	}

	/** Creates the tables of Migrate, unless they exist. */
	void createTables() throws SQLException {
		for (int attempt = 1; !this.session.hasTables() && !createTables(attempt); attempt++) {
			Duration pause = this.settings.ladder().pause(attempt, ThreadLocalRandom.current().nextDouble());
			this.session.cancellation().sleep(pause);
		}
	}

	// Whether it worked; another transaction may stand in the way for a while.
	private boolean createTables(int attempt) throws SQLException {
		try {
			enter(new Limits(this.settings.ladder().longestWait(), this.settings.statementTimeout()));
			this.session.createTables();
			this.session.commit();
			return true;
		}
		catch (SQLException ex) {
			this.session.rollback();
			if (!this.session.mayRetry(ex, attempt)) {
				throw ex;
			}
			logger.debug("The tables of Migrate could not be created at attempt {}", attempt, ex);
			return false;
		}
	}

	void begin(Limits limits) throws SQLException {
		enter(limits);
		if (this.settings.lockMode() == LockMode.TRANSACTION
				&& this.session.writer().lastNumber(this.session.connection()) != this.lastNumber) {
			this.session.rollback();
			throw new PlanOutdatedException();
		}
	}

	private void enter(Limits limits) throws SQLException {
		this.session.lockWait().await(this.session.lock(), this.session.connection(), () -> tryEnter(limits));
	}

	private boolean tryEnter(Limits limits) throws SQLException {
		this.session.begin(limits);
		if (this.session.lock().tryEnter(this.session.connection())) {
			return true;
		}
		this.session.rollback();
		return false;
	}

	void commit() throws SQLException {
		if (this.settings.lockMode() == LockMode.TRANSACTION) {
			this.lastNumber = this.session.writer().lastNumber(this.session.connection());
		}
		this.session.commit();
	}

}
