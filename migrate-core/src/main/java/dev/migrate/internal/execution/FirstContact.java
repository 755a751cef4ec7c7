package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.execution.UnknownDatabaseException;
import dev.migrate.history.Action;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.HistoryQuery;
import dev.migrate.history.Outcome;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.execution.Executor.Look;
import dev.migrate.internal.history.HistoryStore;

/** Keeps the first upgrade away from a database that somebody else has filled. */
final class FirstContact {

	private final Dialect dialect;

	private final TableNaming naming;

	private final HistoryStore store;

	FirstContact(Dialect dialect, TableNaming naming) {
		this.dialect = dialect;
		this.naming = naming;
		this.store = new HistoryStore(dialect, naming);
	}

	/**
	 * Checks that an upgrade with something to do finds an empty database or its own.
	 * @param connection a connection in autocommit mode
	 * @param look what the upgrade would do
	 * @throws SQLException if the database fails
	 * @throws UnknownDatabaseException if the database has tables and no revision
	 */
	void check(Connection connection, Look look) throws SQLException {
		if (look.plan().action() != Action.UPGRADE || look.plan().steps().isEmpty()
				|| !look.comparison().applied().rows().isEmpty()) {
			return;
		}
		Map<String, Integer> found = this.dialect.contents().count(connection, this.naming);
		if (!found.isEmpty() && !isKnown(connection)) {
			throw UnknownDatabaseException.of(words(found));
		}
	}

	// Another run may have been faster. A database that was taken back to base is known;
	// one whose last step was an upgrade has lost its revisions.
	private boolean isKnown(Connection connection) throws SQLException {
		return !this.store.applied(connection).rows().isEmpty() || this.store.history(connection, HistoryQuery.NEWEST)
			.stream()
			.filter((entry) -> entry.outcome() == Outcome.DONE && entry.statement() == null)
			.findFirst()
			.map(HistoryEntry::action)
			.filter((action) -> action != Action.UPGRADE)
			.isPresent();
	}

	private static String words(Map<String, Integer> found) {
		return found.entrySet()
			.stream()
			.map((entry) -> entry.getValue() + " " + entry.getKey() + ((entry.getValue() == 1) ? "" : "s"))
			.collect(Collectors.joining(" and "));
	}

}
