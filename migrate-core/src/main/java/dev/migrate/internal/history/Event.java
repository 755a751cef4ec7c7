package dev.migrate.internal.history;

import java.time.Instant;

import dev.migrate.history.Action;
import dev.migrate.history.Outcome;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * An event that a run writes to the history.
 *
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
 */
public record Event(RevisionId revision, Action action, Outcome outcome, @Nullable Integer statement, int statements,
		Instant startedAt, @Nullable Instant endedAt, @Nullable String sqlState, @Nullable String error) {
}
