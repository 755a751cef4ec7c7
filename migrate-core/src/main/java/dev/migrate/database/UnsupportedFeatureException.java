package dev.migrate.database;

import dev.migrate.error.MigrateException;

/** Something was asked for that Migrate cannot do with this database product. */
public final class UnsupportedFeatureException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Refuses something.
	 * @param problem what cannot be done with which product, and why
	 * @param action what to do next
	 */
	public UnsupportedFeatureException(String problem, String action) {
		super(problem, action);
	}

}
