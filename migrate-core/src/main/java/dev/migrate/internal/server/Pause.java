package dev.migrate.internal.server;

import java.time.Duration;

import dev.migrate.server.EmbeddedPostgresqlException;

/** Waits between two looks. */
final class Pause {

	private Pause() {
	}

	static void of(Duration duration) {
		try {
			Thread.sleep(duration.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EmbeddedPostgresqlException("Interrupted while waiting for the embedded PostgreSQL.",
					"Start again.", ex);
		}
	}

}
