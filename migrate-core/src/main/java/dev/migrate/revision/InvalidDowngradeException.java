package dev.migrate.revision;

import java.util.List;

import dev.migrate.error.MigrateException;

/** A downgrade cannot reach its target. */
public final class InvalidDowngradeException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private InvalidDowngradeException(String problem, String action) {
		super(problem, action);
	}

	static InvalidDowngradeException notApplied(Attempt attempt, List<Revision> targets, List<Revision> current) {
		String heads = current.isEmpty() ? "Nothing is applied." : "Current is " + Titles.list(current) + ".";
		return new InvalidDowngradeException(attempt.failed() + Titles.list(targets) + " is not applied. " + heads,
				"Name a revision that is applied, or go there with: migrate upgrade " + attempt.target());
	}

	static InvalidDowngradeException othersAbove(Attempt attempt, Branch branch, List<Revision> others) {
		return new InvalidDowngradeException(
				attempt.failed() + "that would also take back " + Titles.list(others) + ", which is not"
						+ branch.described() + ".",
				"Take that back first, or name the revision to go down to. See the branches with: migrate history -i --graph");
	}

}
