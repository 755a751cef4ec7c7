package dev.migrate.revision;

import java.util.List;

import dev.migrate.error.MigrateException;

/** Several revisions start with the typed text. */
public final class AmbiguousRevisionException extends MigrateException {

	private static final long serialVersionUID = 1L;

	AmbiguousRevisionException(Attempt attempt, String prefix, List<Revision> candidates) {
		super(attempt.failed() + candidates.size() + " revisions start with '" + prefix + "' ("
				+ Titles.list(candidates) + ").",
				"Type more characters of the one that you mean. List all revisions with: migrate history");
	}

}
