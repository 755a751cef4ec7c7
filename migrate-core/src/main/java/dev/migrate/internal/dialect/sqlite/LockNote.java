package dev.migrate.internal.dialect.sqlite;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import dev.migrate.lock.LockHolder;
import org.jspecify.annotations.Nullable;

/**
 * The note of a lock's holder about itself: its process, its machine and the start of its
 * session, each on a line.
 *
 * @param text the lines
 */
record LockNote(String text) {

	static LockNote ofThisProcess() {
		return new LockNote(ProcessHandle.current().pid() + "\n" + host() + "\n" + Instant.now() + "\n");
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "unknown";
		}
	}

	// Returns null for a text that is empty or only half written.
	static @Nullable LockHolder parse(String text) {
		List<String> lines = text.lines().toList();
		try {
			return (lines.size() < 3) ? null : new LockHolder(Long.parseLong(lines.get(0)), null, lines.get(1),
					Instant.parse(lines.get(2)), null);
		}
		catch (NumberFormatException | DateTimeParseException ex) {
			return null;
		}
	}

}
