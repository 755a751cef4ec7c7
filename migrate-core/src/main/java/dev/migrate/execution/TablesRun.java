package dev.migrate.execution;

import java.sql.SQLException;
import java.util.UUID;

import dev.migrate.dialect.Dialect;
import dev.migrate.error.DatabaseState;

/** A run that does nothing but create the tables of Migrate. */
final class TablesRun {

	private final Dialect dialect;

	private final RunSettings settings;

	private final Cancellation cancellation;

	TablesRun(Dialect dialect, RunSettings settings, Cancellation cancellation) {
		this.dialect = dialect;
		this.settings = settings;
		this.cancellation = cancellation;
	}

	TablesResult perform() {
		String run = UUID.randomUUID().toString();
		try (RunSession session = RunSession.open(this.dialect, this.settings, run, this.cancellation)) {
			session.lockWait().acquire(session.lock(), session.connection());
			if (session.hasTables()) {
				return TablesResult.PRESENT;
			}
			new TransactionGate(session, this.settings).createTables();
			return TablesResult.CREATED;
		}
		catch (RunCancelledSignal ex) {
			throw new RunCancelledException("The creation of the tables was cancelled.", new DatabaseState.Unchanged(),
					ex.getCause());
		}
		catch (SQLException ex) {
			throw Failures.database(this.dialect, Connections.root(ex));
		}
	}

}
