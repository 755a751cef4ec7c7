package dev.migrate.lock;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The session that holds the lock of a database, as the server tells it.
 *
 * @param pid the process of the holder: a server process, or a process of this machine
 * where the database has no server
 * @param application what the session calls itself, or {@code null} if it does not
 * @param host where it comes from, or {@code null} if that is not visible
 * @param since when its connection was opened, or {@code null} if that is not visible
 * @param activity its current or last statement, or {@code null} if that is not visible
 */
public record LockHolder(long pid, @Nullable String application, @Nullable String host, @Nullable Instant since,
		@Nullable String activity) {
}
