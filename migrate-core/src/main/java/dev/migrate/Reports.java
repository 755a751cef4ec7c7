package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.SessionFacts;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.execution.Connections;
import dev.migrate.internal.execution.KnownRevisions;
import dev.migrate.internal.execution.RedactedLock;
import dev.migrate.internal.execution.RevisionComparison;
import dev.migrate.internal.history.AppliedRevisions;
import dev.migrate.internal.history.HistoryStore;
import dev.migrate.internal.history.StatusSnapshot;
import dev.migrate.internal.history.StoredSql;
import dev.migrate.internal.script.Redaction;
import dev.migrate.revision.Navigator;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.script.RevisionScript;
import org.jspecify.annotations.Nullable;

/** Reports the state of a database beside the files. */
final class Reports {

	/** The number of history entries in a status. */
	private static final int HISTORY = 100;

	private final KnownRevisions known;

	private final Dialect dialect;

	private final HistoryStore store;

	private final TableNaming naming;

	private final Redaction redaction;

	Reports(KnownRevisions known, Dialect dialect, TableNaming naming, Redaction redaction) {
		this.known = known;
		this.dialect = dialect;
		this.store = new HistoryStore(dialect, naming);
		this.naming = naming;
		this.redaction = redaction;
	}

	Status status(Connection connection) throws SQLException {
		StatusSnapshot snapshot = snapshot(connection);
		RevisionComparison comparison = this.known.compare(snapshot.applied());
		comparison.check();
		List<RevisionStatus> statuses = RevisionReports.all(comparison);
		DatabaseInfo database = new DatabaseInfo(snapshot.product(), Connections.url(connection), snapshot.user(),
				snapshot.schema());
		return new Status(StatusRules.state(snapshot, statuses), comparison.current(), this.known.graph().heads(),
				statuses, database, RedactedLock.redacted(snapshot.lockHolder(), this.redaction), snapshot.history(),
				snapshot.leftSchema(), RevisionReports.remedies(comparison));
	}

	private StatusSnapshot snapshot(Connection connection) throws SQLException {
		StatusSnapshot snapshot = this.store.status(connection, HISTORY);
		return (snapshot != null) ? snapshot : empty(this.dialect.sessions().inspect(connection, this.naming));
	}

	private static StatusSnapshot empty(SessionFacts facts) {
		return new StatusSnapshot(facts.product(), facts.user(), facts.schema(), null, new AppliedRevisions(List.of()),
				List.of(), null);
	}

	List<RevisionDetail> show(Connection connection, Target target) throws SQLException {
		Map<RevisionId, StoredSql> stored = new LinkedHashMap<>();
		AppliedRevisions applied = this.store.appliedWithSql(connection, stored::put);
		RevisionComparison comparison = this.known.compare(applied);
		List<RevisionDetail> details = new ArrayList<>();
		for (RevisionId id : new Navigator(comparison.graph(), applied.ids()).resolve(target)) {
			Revision revision = comparison.graph().find(id).orElseThrow();
			details.add(detail(RevisionReports.one(revision, comparison), stored.get(id)));
		}
		return details;
	}

	private RevisionDetail detail(RevisionStatus status, @Nullable StoredSql stored) {
		RevisionScript script = this.known.scripts().find(status.id()).orElse(null);
		return new RevisionDetail(status, (script != null) ? script.upgrade().text().toString() : null,
				(script != null) ? textOrNull(script.downgrade().text().toString()) : null,
				(stored != null) ? stored.upgrade() : null, (stored != null) ? textOrNull(stored.downgrade()) : null);
	}

	private static @Nullable String textOrNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
