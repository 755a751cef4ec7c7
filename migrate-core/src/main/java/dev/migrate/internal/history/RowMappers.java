package dev.migrate.internal.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.migrate.history.Action;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.Outcome;
import dev.migrate.history.SchemaRecord;
import dev.migrate.internal.dialect.Bookkeeping;
import dev.migrate.lock.LockHolder;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/** Turns rows of the tables into values. */
final class RowMappers {

	private final Bookkeeping bookkeeping;

	RowMappers(Bookkeeping bookkeeping) {
		this.bookkeeping = bookkeeping;
	}

	AppliedRevision applied(ResultSet row) throws SQLException {
		return new AppliedRevision(new RevisionId(row.getString("r_revision")),
				RowState.valueOf(row.getString("r_state")), ids(row.getString("r_down_revisions")),
				split(row.getString("r_depends_on")), split(row.getString("r_branch_labels")),
				row.getString("r_message"), row.getString("r_source"), row.getString("r_checksum"),
				row.getString("r_file_hash"), row.getInt("r_statements_done"), row.getString("r_intent"),
				row.getString("r_run"), instant(row, "r_applied_at"), row.getString("r_applied_by"),
				row.getString("r_host"), row.getString("r_application_version"),
				Duration.ofMillis(row.getLong("r_duration_ms")), row.getString("r_reversible"));
	}

	HistoryEntry entry(ResultSet row) throws SQLException {
		int statement = row.getInt("h_statement");
		return new HistoryEntry(row.getLong("h_number"), row.getString("h_run"),
				new RevisionId(row.getString("h_revision")), Action.valueOf(row.getString("h_action")),
				Outcome.valueOf(row.getString("h_outcome")), (statement > 0) ? statement : null,
				row.getInt("h_statements"), instant(row, "h_started_at"), this.bookkeeping.toInstant(row, "h_ended_at"),
				row.getString("h_sql_state"), row.getString("h_error"), row.getString("h_host"),
				row.getString("h_application_version"), row.getString("h_database_user"), row.getLong("h_backend_pid"));
	}

	// Rows of the other tables have no schema.
	@Nullable SchemaRecord schema(ResultSet row) throws SQLException {
		if (row.getString("s_run") == null) {
			return null;
		}
		return new SchemaRecord(row.getString("s_run"), row.getString("s_product"), row.getString("s_scope"),
				row.getString("s_hash"), row.getString("s_drift").lines().toList(), instant(row, "s_recorded_at"));
	}

	@Nullable LockHolder lockHolder(ResultSet row) throws SQLException {
		if (row.getString("lock_pid") == null) {
			return null;
		}
		return new LockHolder(row.getLong("lock_pid"), row.getString("lock_application"), row.getString("lock_host"),
				this.bookkeeping.toInstant(row, "lock_since"), row.getString("lock_activity"));
	}

	private Instant instant(ResultSet row, String column) throws SQLException {
		Instant instant = this.bookkeeping.toInstant(row, column);
		return (instant != null) ? instant : Instant.EPOCH;
	}

	private static List<RevisionId> ids(String text) {
		return (text.isEmpty() || text.indexOf(',') >= 0) ? split(text).stream().map(RevisionId::new).toList()
				: List.of(new RevisionId(text));
	}

	private static List<String> split(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(","));
	}

}
