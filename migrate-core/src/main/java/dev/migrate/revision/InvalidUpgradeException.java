package dev.migrate.revision;

import java.util.List;

import dev.migrate.error.MigrateException;

/** The target of an upgrade is below the applied revisions. */
public final class InvalidUpgradeException extends MigrateException {

	private static final long serialVersionUID = 1L;

	InvalidUpgradeException(Target target, List<Revision> revisions, List<Revision> current) {
		super(new Attempt("upgrade to", target.toString()).failed()
				+ (revisions.isEmpty() ? "base" : Titles.list(revisions))
				+ " is below the state of the database. Current is " + Titles.list(current) + ".",
				"An upgrade only goes up. To take back the revisions above the target, type: migrate downgrade "
						+ target);
	}

}
