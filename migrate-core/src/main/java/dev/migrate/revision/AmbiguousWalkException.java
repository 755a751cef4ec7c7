package dev.migrate.revision;

import java.util.List;

import dev.migrate.error.MigrateException;

/** A relative target does not say which way to go. */
public final class AmbiguousWalkException extends MigrateException {

	private static final long serialVersionUID = 1L;

	AmbiguousWalkException(Attempt attempt, String places, List<Revision> revisions, List<String> targets) {
		super(attempt.failed() + "there are " + revisions.size() + " " + places + " (" + Titles.list(revisions) + ").",
				"Name the branch: " + Titles.either(targets) + ".");
	}

}
