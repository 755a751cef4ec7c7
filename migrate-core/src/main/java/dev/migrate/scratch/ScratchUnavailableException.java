package dev.migrate.scratch;

import dev.migrate.error.MigrateException;

/** There is no room in which a target schema could be made for a while. */
public final class ScratchUnavailableException extends MigrateException {

	private static final long serialVersionUID = 1L;

	ScratchUnavailableException(String problem, String action) {
		super(problem, action);
	}

}
