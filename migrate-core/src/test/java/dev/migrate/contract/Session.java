package dev.migrate.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.Limits;
import dev.migrate.internal.dialect.SessionFacts;
import dev.migrate.internal.history.HistoryStore;
import dev.migrate.internal.history.HistoryWriter;
import dev.migrate.internal.history.RunInfo;
import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.lock.LockMode;

/** A session like that of a run, with which the tests do the work of a run. */
final class Session implements AutoCloseable {

	private final Connection connection;

	private final Dialect dialect;

	private final SessionFacts facts;

	Session(ContractDatabase database) throws SQLException {
		this(database.dataSource().getConnection(), database.dialect());
	}

	Session(Connection connection, Dialect dialect) throws SQLException {
		this.connection = connection;
		this.dialect = dialect;
		this.facts = dialect.sessions().inspect(connection, Contract.NAMING);
	}

	Connection connection() {
		return this.connection;
	}

	SessionFacts facts() {
		return this.facts;
	}

	MigrationLock lock() {
		return this.dialect.lock(LockMode.SESSION, Contract.NAMING, this.facts);
	}

	HistoryStore store() {
		return new HistoryStore(this.dialect, Contract.NAMING);
	}

	HistoryWriter writer(RunInfo run) {
		return new HistoryWriter(this.dialect.bookkeeping(), this.facts.tables(), run);
	}

	void inTransaction(Work work) throws SQLException {
		this.dialect.sessions().begin(this.connection, this.facts, new Limits(Duration.ofSeconds(2), Duration.ZERO));
		work.run();
		this.dialect.sessions().commit(this.connection);
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

	/** The work of one transaction. */
	@FunctionalInterface
	interface Work {

		void run() throws SQLException;

	}

}
