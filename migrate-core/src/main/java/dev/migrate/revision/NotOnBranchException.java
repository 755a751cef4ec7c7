package dev.migrate.revision;

import java.util.List;

import dev.migrate.error.MigrateException;

/** A target names a branch and a revision that is not on that branch. */
public final class NotOnBranchException extends MigrateException {

	private static final long serialVersionUID = 1L;

	NotOnBranchException(Attempt attempt, Branch branch, List<Revision> revisions) {
		super(attempt.failed() + Titles.list(revisions) + " is not" + branch.described() + ".",
				"A branch is a revision with everything below and above it. Leave '" + branch.prefix()
						+ "' out, or name a revision on that branch.");
	}

}
