package dev.migrate.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import dev.migrate.dialect.Dialect;
import dev.migrate.lock.LockWait;

/** A run that does nothing but create the tables of Migrate. */
final class TablesRun {

	private final Dialect dialect;

	private final RunSettings settings;

	TablesRun(Dialect dialect, RunSettings settings) {
		this.dialect = dialect;
		this.settings = settings;
	}

	TablesResult perform() {
		try (RunSession session = RunSession.open(this.dialect, this.settings, UUID.randomUUID().toString())) {
			new LockWait(this.settings.lockTimeout(), Duration.ofSeconds(10), Events.lockAwaited(this.settings))
				.acquire(session.lock(), session.connection());
			if (session.hasTables()) {
				return TablesResult.PRESENT;
			}
			new TransactionGate(session, this.settings).createTables();
			return TablesResult.CREATED;
		}
		catch (SQLException ex) {
			throw Failures.database(this.dialect, Connections.root(ex));
		}
	}

}
