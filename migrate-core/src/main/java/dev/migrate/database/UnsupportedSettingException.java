package dev.migrate.database;

import dev.migrate.error.MigrateException;

/** A setting asks for a feature that this database product does not have. */
public final class UnsupportedSettingException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Refuses a setting.
	 * @param problem the setting, and the reason why the product cannot have it
	 * @param action what to do next
	 */
	public UnsupportedSettingException(String problem, String action) {
		super(problem, action);
	}

}
