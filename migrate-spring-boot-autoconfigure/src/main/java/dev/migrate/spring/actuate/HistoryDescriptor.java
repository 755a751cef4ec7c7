package dev.migrate.spring.actuate;

import java.time.Instant;

import dev.migrate.history.Action;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history.
 *
 * @param number its place in the history
 * @param run the run to which it belongs
 * @param revision the revision
 * @param action the action
 * @param outcome how it ended
 * @param statement the statement's number in the step, or {@code null} for a whole step
 * @param statements the number of statements of the step
 * @param startedAt when it started
 * @param endedAt when it ended, or {@code null} for an intent
 * @param sqlState the server's SQLSTATE, or {@code null}
 * @param error the error, or {@code null}
 * @param host the machine that ran it
 * @param applicationVersion the version of the application, or {@code null}
 * @param user the database user
 * @param backendPid the server process
 */
public record HistoryDescriptor(long number, String run, String revision, Action action, Outcome outcome,
		@Nullable Integer statement, int statements, Instant startedAt, @Nullable Instant endedAt,
		@Nullable String sqlState, @Nullable String error, String host, @Nullable String applicationVersion,
		String user, long backendPid) {

	/**
	 * Describes an entry.
	 * @param entry the entry
	 * @return its description
	 */
	public static HistoryDescriptor of(HistoryEntry entry) {
		return new HistoryDescriptor(entry.number(), entry.run(), entry.revision().value(), entry.action(),
				entry.outcome(), entry.statement(), entry.statements(), entry.startedAt(), entry.endedAt(),
				entry.sqlState(), entry.error(), entry.host(), entry.applicationVersion(), entry.user(),
				entry.backendPid());
	}

}
