package dev.migrate.execution;

import java.time.Duration;

/** Sleeps between two attempts. */
final class Pause {

	private Pause() {
	}

	static void sleep(Duration pause) {
		try {
			Thread.sleep(pause.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted between two attempts of a migration", ex);
		}
	}

}
