package dev.migrate.history;

import java.time.Instant;

import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * What a run writes to the history.
 *
 * @param revision the revision
 * @param action what is done
 * @param outcome how it ended
 * @param statement which statement of the step, from 1, or {@code null} for a whole step
 * @param statements how many statements the step has
 * @param startedAt when it started
 * @param endedAt when it ended, or {@code null} for an intent
 * @param sqlState the server's SQLSTATE, or {@code null} if it did not fail there
 * @param error the error, or {@code null} if it did not fail
 */
public record Event(RevisionId revision, Action action, Outcome outcome, @Nullable Integer statement, int statements,
		Instant startedAt, @Nullable Instant endedAt, @Nullable String sqlState, @Nullable String error) {
}
