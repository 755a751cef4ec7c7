package dev.migrate.revision;

import dev.migrate.error.MigrateException;

/** No revision or branch has this name. */
public final class UnknownRevisionException extends MigrateException {

	private static final long serialVersionUID = 1L;

	UnknownRevisionException(Attempt attempt, String name, String hint) {
		super(attempt.failed() + "there is no revision or branch '" + name + "'" + hint,
				"Name a revision by its identifier or the first characters of it, or a branch by its label. List "
						+ "all of them with: migrate history");
	}

}
