package dev.migrate.revision;

import java.util.List;

import dev.migrate.error.MigrateException;

/** The upper end of a range is not above its lower end. */
public final class UnrelatedRangeException extends MigrateException {

	private static final long serialVersionUID = 1L;

	UnrelatedRangeException(Attempt attempt, List<Revision> from, List<Revision> to) {
		super(attempt.failed() + end(to) + " is not above " + end(from) + ".",
				"Name two revisions on the same line, the older one first. See the lines with: migrate history --graph");
	}

	private static String end(List<Revision> revisions) {
		return revisions.isEmpty() ? "base" : Titles.list(revisions);
	}

}
