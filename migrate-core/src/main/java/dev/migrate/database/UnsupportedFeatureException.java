package dev.migrate.database;

import dev.migrate.error.MigrateException;

/** Migrate does not support a feature on this database product. */
public final class UnsupportedFeatureException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Refuses a request.
	 * @param problem the product, and the reason why it cannot be done
	 * @param action what to do next
	 */
	public UnsupportedFeatureException(String problem, String action) {
		super(problem, action);
	}

}
