package dev.migrate.database;

import dev.migrate.error.MigrateException;

/** A setting asks for something that this database product does not have. */
public final class UnsupportedSettingException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Refuses a setting.
	 * @param problem what is set and why that cannot be
	 * @param action what to do next
	 */
	public UnsupportedSettingException(String problem, String action) {
		super(problem, action);
	}

}
