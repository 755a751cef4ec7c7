package dev.migrate.revision;

import java.util.List;

import dev.migrate.error.MigrateException;

/** There are several heads where one is needed. */
public final class MultipleHeadsException extends MigrateException {

	private static final long serialVersionUID = 1L;

	MultipleHeadsException(Attempt attempt, Branch branch, List<Revision> heads) {
		super(attempt.failed() + "there are " + heads.size() + " heads" + branch.described() + " (" + Titles.list(heads)
				+ ").",
				"Name one, use '" + branch.prefix()
						+ "heads' for all, or join them with: migrate merge heads -m \"...\"");
	}

}
