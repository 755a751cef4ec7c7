package dev.migrate.contract;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.migrate.error.Location;
import dev.migrate.history.Action;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.Outcome;
import dev.migrate.history.RevisionRecord;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.Event;
import dev.migrate.internal.history.HistoryWriter;
import dev.migrate.internal.history.RowState;
import dev.migrate.internal.history.RunInfo;
import dev.migrate.internal.history.StatusSnapshot;
import dev.migrate.internal.history.StoredSql;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.FileText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader of the tables of Migrate gets the values that were written. */
abstract class HistoryContract extends Contract {

	private static final String HOSTILE = "It's \"quoted\", 100 %, back\\slash, ${none}, größer, 移行, \uD83D\uDE80;\n-- end";

	private static final RevisionId LONGEST = new RevisionId("r".repeat(255));

	private static final RunInfo RUN = new RunInfo("0e5c6d0e-9f5e-4b5f-8a2d-0f6f0b1c2d3e", "höst", null, "it's me", 7);

	@Test
	void missingTablesReadAsEmpty() throws SQLException {
		try (Session session = new Session(this.database)) {
			assertThat(session.store().applied(session.connection()).rows()).isEmpty();
			assertThat(session.store().sql(session.connection(), List.of(LONGEST))).isEmpty();
			assertThat(session.store().status(session.connection(), 10)).isNull();
		}
	}

	@Test
	void tablesAreCreatedOnce() throws SQLException {
		try (Session session = created(RUN)) {
			session.inTransaction(() -> session.writer(RUN).create(session.connection(), NAMING));
			assertThat(session.store().applied(session.connection()).rows()).isEmpty();
		}
	}

	@Test
	void emptyTablesHaveAStatus() throws SQLException {
		try (Session session = created(RUN)) {
			StatusSnapshot status = status(session, 10);
			assertThat(status.product()).isEqualTo(session.facts().product());
			assertThat(status.user()).isEqualTo(session.facts().user());
			assertThat(status.schema()).isEqualTo(session.facts().schema());
			assertThat(status.lockHolder()).isNull();
			assertThat(status.applied().rows()).isEmpty();
			assertThat(status.history()).isEmpty();
		}
	}

	@Test
	void revisionIsReadAsItWasWritten() throws SQLException {
		Instant before = Instant.ofEpochMilli(System.currentTimeMillis());
		try (Session session = created(RUN)) {
			session.inTransaction(() -> session.writer(RUN)
				.insertion(record(), RowState.UPGRADING, 3, Instant.now().minusMillis(1500))
				.execute(session.connection()));
			AppliedRevision row = row(session);
			assertThat(row.state()).isEqualTo(RowState.UPGRADING);
			assertThat(texts(row.downRevisions())).containsExactly("a1", "b1");
			assertThat(row.dependsOn()).containsExactly("c1");
			assertThat(row.branchLabels()).containsExactly("billing");
			assertThat(row.message()).isEqualTo(HOSTILE);
			assertThat(row.source()).isEqualTo("it's here/größer.sql");
			assertThat(row.checksum()).isEqualTo("1:abc");
			assertThat(row.statementsDone()).isEqualTo(3);
			assertThat(row.intent()).isNull();
			assertThat(row.run()).isEqualTo(RUN.run());
			assertThat(row.appliedAt()).isBetween(before, Instant.now());
			assertThat(row.appliedBy()).isEqualTo("it's me");
			assertThat(row.host()).isEqualTo("höst");
			assertThat(row.applicationVersion()).isNull();
			assertThat(row.duration().toMillis()).isBetween(1500L, 60_000L);
			assertThat(row.reversible()).isEqualTo("YES");
		}
	}

	@Test
	void sqlIsReadAsItWasWritten() throws SQLException {
		try (Session session = created(RUN)) {
			session.inTransaction(() -> session.writer(RUN)
				.insertion(record(), RowState.APPLIED, 3, Instant.now())
				.execute(session.connection()));
			StoredSql expected = new StoredSql(HOSTILE, "-- migrate:downgrade\n" + HOSTILE);
			assertThat(session.store().sql(session.connection(), List.of(LONGEST, new RevisionId("other"))))
				.isEqualTo(Map.of(LONGEST, expected));
			Map<RevisionId, StoredSql> all = new HashMap<>();
			assertThat(session.store().appliedWithSql(session.connection(), all::put).ids()).containsExactly(LONGEST);
			assertThat(all).isEqualTo(Map.of(LONGEST, expected));
		}
	}

	@Test
	void progressIsReadAsItWasWritten() throws SQLException {
		RunInfo run = new RunInfo(RUN.run(), "host", HOSTILE, "user", 0);
		try (Session session = created(run)) {
			HistoryWriter writer = session.writer(run);
			session.inTransaction(() -> {
				writer.insertion(record(), RowState.UPGRADING, 0, Instant.now()).execute(session.connection());
				writer.progression(LONGEST, RowState.DOWNGRADING, 5, HOSTILE).execute(session.connection());
			});
			AppliedRevision row = row(session);
			assertThat(row.state()).isEqualTo(RowState.DOWNGRADING);
			assertThat(row.statementsDone()).isEqualTo(5);
			assertThat(row.intent()).isEqualTo(HOSTILE);
			assertThat(row.applicationVersion()).isEqualTo(HOSTILE);
			session.inTransaction(() -> writer.removal(LONGEST).execute(session.connection()));
			assertThat(session.store().applied(session.connection()).rows()).isEmpty();
		}
	}

	@Test
	void historyIsReadNewestFirstWithInstantsToTheMillisecond() throws SQLException {
		Instant start = Instant.parse("2025-03-30T01:30:00.007Z");
		Instant end = Instant.parse("1999-12-31T23:59:59.120Z");
		try (Session session = created(RUN)) {
			HistoryWriter writer = session.writer(RUN);
			assertThat(writer.lastNumber(session.connection())).isZero();
			session.inTransaction(() -> {
				writer.entry(new Event(LONGEST, Action.UPGRADE, Outcome.INTENT, null, 2, start, null, null, null))
					.execute(session.connection());
				writer.entry(new Event(LONGEST, Action.DOWNGRADE, Outcome.FAILED, 2, 2, start, end, "42P01", HOSTILE))
					.execute(session.connection());
			});
			StatusSnapshot status = status(session, 10);
			HistoryEntry failed = status.history().get(0);
			HistoryEntry intent = status.history().get(1);
			assertThat(writer.lastNumber(session.connection())).isEqualTo(failed.number());
			assertThat(failed).isEqualTo(new HistoryEntry(failed.number(), RUN.run(), LONGEST, Action.DOWNGRADE,
					Outcome.FAILED, 2, 2, start, end, "42P01", HOSTILE, "höst", null, "it's me", 7));
			assertThat(intent).isEqualTo(new HistoryEntry(intent.number(), RUN.run(), LONGEST, Action.UPGRADE,
					Outcome.INTENT, null, 2, start, null, null, null, "höst", null, "it's me", 7));
			assertThat(failed.number()).isGreaterThan(intent.number());
		}
	}

	@Test
	void statusHasAllRevisionsAndTheLastEntries() throws SQLException {
		Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
		try (Session session = created(RUN)) {
			HistoryWriter writer = session.writer(RUN);
			session.inTransaction(() -> {
				writer.insertion(record(), RowState.APPLIED, 1, now).execute(session.connection());
				for (int statement = 1; statement <= 5; statement++) {
					writer.entry(new Event(LONGEST, Action.UPGRADE, Outcome.DONE, statement, 5, now, now, null, null))
						.execute(session.connection());
				}
			});
			StatusSnapshot status = status(session, 2);
			assertThat(status.applied().ids()).containsExactly(LONGEST);
			assertThat(status.history()).extracting(HistoryEntry::statement).containsExactly(5, 4);
		}
	}

	private Session created(RunInfo run) throws SQLException {
		Session session = new Session(this.database);
		session.inTransaction(() -> session.writer(run).create(session.connection(), NAMING));
		return session;
	}

	private static AppliedRevision row(Session session) throws SQLException {
		return Objects.requireNonNull(session.store().applied(session.connection()).find(LONGEST));
	}

	private static StatusSnapshot status(Session session, int history) throws SQLException {
		return Objects.requireNonNull(session.store().status(session.connection(), history));
	}

	private static RevisionRecord record() {
		Revision revision = new Revision(LONGEST, List.of(new RevisionId("a1"), new RevisionId("b1")), List.of("c1"),
				List.of("billing"), HOSTILE, null, new Location("it's here/größer.sql", 1));
		return new RevisionRecord(revision, "1:abc", "hash", FileText.of(HOSTILE),
				FileText.of("-- migrate:downgrade\n" + HOSTILE));
	}

}
