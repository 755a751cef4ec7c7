package dev.migrate.internal.history;

import java.util.List;

import dev.migrate.history.HistoryEntry;
import dev.migrate.history.SchemaRecord;
import dev.migrate.lock.LockHolder;
import org.jspecify.annotations.Nullable;

/**
 * The result of the status query.
 *
 * @param product the product and its version
 * @param user the database user
 * @param schema the schema of the tables, or {@code null} if the product has none
 * @param lockHolder the holder of the lock, or {@code null} if nobody holds it
 * @param applied the revisions of the database
 * @param history the last entries of the history, newest first
 * @param leftSchema the recorded schema that the last run left, or {@code null} for none
 */
public record StatusSnapshot(String product, String user, @Nullable String schema, @Nullable LockHolder lockHolder,
		AppliedRevisions applied, List<HistoryEntry> history, @Nullable SchemaRecord leftSchema) {

	public StatusSnapshot {
		history = List.copyOf(history);
	}

}
