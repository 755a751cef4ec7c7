package dev.migrate.lock;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The session that holds the lock of a database, as the server reports it.
 *
 * @param pid the process of the holder: the server's for its session, or the
 * application's where the database has no server
 * @param application the name that the session gave itself, or {@code null} for none
 * @param host its client address, or {@code null} if that is not visible
 * @param since the time at which its connection was opened, or {@code null} if that is
 * not visible
 * @param activity its current or last statement, or {@code null} if that is not visible
 */
public record LockHolder(long pid, @Nullable String application, @Nullable String host, @Nullable Instant since,
		@Nullable String activity) {

	/**
	 * Describes the holder for a log line.
	 * @return a phrase with all known facts
	 */
	public String describe() {
		StringBuilder text = new StringBuilder("process ").append(this.pid);
		append(text, ", ", this.application);
		append(text, ", from ", this.host);
		append(text, ", connected since ", this.since);
		append(text, ", last statement: ", this.activity);
		return text.toString();
	}

	private static void append(StringBuilder text, String label, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			text.append(label).append(value);
		}
	}

}
