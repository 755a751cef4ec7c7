package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.execution.DatabaseNotWritableException;
import dev.migrate.execution.MissingSchemaException;
import dev.migrate.execution.PoolerException;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.dialect.Limits;
import dev.migrate.internal.dialect.Refusal;
import dev.migrate.internal.dialect.SessionFacts;
import dev.migrate.internal.dialect.SessionFacts.Pooled;
import dev.migrate.lock.LockMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one connection of a run. */
final class RunSession implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(RunSession.class);

	private final Connection connection;

	private final Dialect dialect;

	private final SessionFacts facts;

	private final SessionSettings settings;

	private RunSession(Connection connection, Dialect dialect, SessionFacts facts, LockMode mode) {
		this.connection = connection;
		this.dialect = dialect;
		this.facts = facts;
		this.settings = new SessionSettings(connection, dialect.sessions(), mode, facts);
	}

	static RunSession open(Dialect dialect, RunSettings settings) throws SQLException {
		Connection connection = connect(dialect, settings);
		try {
			connection.setAutoCommit(true);
			SessionFacts facts = dialect.sessions().inspect(connection, settings.naming());
			check(facts, settings.lockMode());
			return new RunSession(connection, dialect, facts, settings.lockMode());
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
		Refusal refusal = facts.refusal();
		if (refusal != null) {
			throw (refusal.remedy() != null) ? new MissingSchemaException(refusal.reason(), refusal.remedy())
					: new DatabaseNotWritableException(refusal.reason());
		}
		if (facts.pooled() == Pooled.YES && mode == LockMode.SESSION) {
			throw new PoolerException(facts.backendPid());
		}
	}

	void begin(Limits limits) throws SQLException {
		this.settings.begin(limits);
	}

	void commit() throws SQLException {
		this.dialect.sessions().commit(this.connection);
	}

	/** Rolls the transaction back. An error in that adds nothing to the one before it. */
	void rollback() {
		this.settings.rolledBack();
		try {
			this.dialect.sessions().rollback(this.connection);
		}
		catch (SQLException ex) {
			logger.debug("The transaction could not be rolled back", ex);
		}
	}

	ErrorKind kind(SQLException error) {
		return this.dialect.errors().kind(error);
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

	SessionSettings settings() {
		return this.settings;
	}

	@Override
	public void close() {
		try (this.connection) {
			this.settings.restore();
		}
		catch (SQLException ex) {
			logger.debug("The session could not be ended cleanly", ex);
		}
	}

}
