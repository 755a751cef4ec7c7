package dev.migrate.dialect;

import dev.migrate.error.MigrateException;

/** A script was asked for, for a product whose client cannot run one safely. */
public final class OfflineSqlUnsupportedException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says what stands in the way.
	 * @param product the product
	 * @param reason why its client cannot run a script safely, in whole sentences
	 */
	public OfflineSqlUnsupportedException(String product, String reason) {
		super("There are no scripts for " + product + ". " + reason,
				"Run upgrade, downgrade or stamp on the database itself, without --sql; migrate plan shows the steps before.");
	}

}
