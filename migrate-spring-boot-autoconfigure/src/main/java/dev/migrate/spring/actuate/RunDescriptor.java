package dev.migrate.spring.actuate;

import java.time.Instant;
import java.util.List;

import dev.migrate.history.Action;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The last run, as far as the last entries of the history show it.
 *
 * @param run the run
 * @param action what it did
 * @param outcome how its last entry ended
 * @param revisions its revisions, in order
 * @param startedAt when it started
 * @param endedAt when it ended, or {@code null} for an intent
 * @param error its error, or {@code null}
 * @param host the machine that ran it
 * @param applicationVersion the version of the application, or {@code null}
 */
public record RunDescriptor(String run, Action action, Outcome outcome, List<String> revisions, Instant startedAt,
		@Nullable Instant endedAt, @Nullable String error, String host, @Nullable String applicationVersion) {

	static @Nullable RunDescriptor last(List<HistoryEntry> newestFirst) {
		if (newestFirst.isEmpty()) {
			return null;
		}
		HistoryEntry last = newestFirst.get(0);
		List<HistoryEntry> run = newestFirst.stream().filter((entry) -> entry.run().equals(last.run())).toList();
		HistoryEntry first = run.get(run.size() - 1);
		return new RunDescriptor(last.run(), last.action(), last.outcome(), revisions(run), first.startedAt(),
				last.endedAt(), last.error(), last.host(), last.applicationVersion());
	}

	private static List<String> revisions(List<HistoryEntry> newestFirst) {
		return newestFirst.stream()
			.sorted((left, right) -> Long.compare(left.number(), right.number()))
			.map((entry) -> entry.revision().value())
			.distinct()
			.toList();
	}

}
