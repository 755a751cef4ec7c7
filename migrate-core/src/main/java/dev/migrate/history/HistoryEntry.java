package dev.migrate.history;

import java.time.Instant;

import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the append-only history.
 *
 * @param number its place in the history, from 1, with gaps
 * @param run the run that it belongs to
 * @param revision the revision
 * @param action the action
 * @param outcome the outcome
 * @param statement the number of the statement in the step, from 1, or {@code null} for a
 * whole step
 * @param statements the number of statements in the step
 * @param startedAt the time of its start
 * @param endedAt the time of its end, or {@code null} for an intent
 * @param sqlState the server's SQLSTATE, or {@code null} if it did not fail there
 * @param error the error, or {@code null} if it did not fail
 * @param host the machine that ran it
 * @param applicationVersion the version of the application, or {@code null} if unknown
 * @param user the database user
 * @param backendPid the server process, or 0 where the database has no server
 */
public record HistoryEntry(long number, String run, RevisionId revision, Action action, Outcome outcome,
		@Nullable Integer statement, int statements, Instant startedAt, @Nullable Instant endedAt,
		@Nullable String sqlState, @Nullable String error, String host, @Nullable String applicationVersion,
		String user, long backendPid) {
}
