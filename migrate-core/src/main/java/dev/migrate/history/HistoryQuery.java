package dev.migrate.history;

import java.time.Instant;

import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * Selects entries of the history, and their order.
 *
 * @param revision the revision of the entries, or {@code null} for all revisions
 * @param since the earliest start of an entry, or {@code null} for any time
 * @param limit the greatest number of entries; if there are more, the newest are read
 * @param order the order of the entries
 */
public record HistoryQuery(@Nullable RevisionId revision, @Nullable Instant since, int limit, Order order) {

	/** The query of the newest 100 entries, newest first. */
	public static final HistoryQuery NEWEST = new HistoryQuery(null, null, 100, Order.NEWEST_FIRST);

	public HistoryQuery {
		if (limit < 1) {
			throw new IllegalArgumentException("The limit must be at least one entry of the history, not " + limit);
		}
	}

	/**
	 * The same query for one revision.
	 * @param of the revision
	 * @return the query
	 */
	public HistoryQuery of(RevisionId of) {
		return new HistoryQuery(of, this.since, this.limit, this.order);
	}

	/**
	 * The same query for entries that started at a time or later.
	 * @param time the earliest start of an entry
	 * @return the query
	 */
	public HistoryQuery startedSince(Instant time) {
		return new HistoryQuery(this.revision, time, this.limit, this.order);
	}

	/**
	 * The same query for more or fewer entries.
	 * @param entries the greatest number of entries
	 * @return the query
	 */
	public HistoryQuery atMost(int entries) {
		return new HistoryQuery(this.revision, this.since, entries, this.order);
	}

	/**
	 * The same query in the order of a log, oldest first.
	 * @return the query
	 */
	public HistoryQuery newestLast() {
		return new HistoryQuery(this.revision, this.since, this.limit, Order.NEWEST_LAST);
	}

	/** The order of the entries. */
	public enum Order {

		/** The newest entry is the first. */
		NEWEST_FIRST,

		/** The newest entry is the last. */
		NEWEST_LAST

	}

}
