package dev.migrate.revision;

import dev.migrate.error.MigrateException;

/** A relative target leads beyond the graph. */
public final class WalkTooFarException extends MigrateException {

	private static final long serialVersionUID = 1L;

	WalkTooFarException(Attempt attempt, int possible, String start, String action) {
		super(attempt.failed() + ((possible == 0) ? "no step" : "only " + possible + " of these steps")
				+ " can be taken from " + start + ".", action);
	}

}
