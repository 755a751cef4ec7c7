package dev.migrate.drift;

import dev.migrate.error.MigrateException;

/**
 * The schema is not what the last run left, and {@code migrate.on-drift} is {@code fail}.
 */
public final class SchemaDriftException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private final transient Drift drift;

	/**
	 * The error of a run that refuses to start.
	 * @param drift the drift
	 */
	public SchemaDriftException(Drift drift) {
		super("The schema of the database is not what the last run left at " + drift.since()
				+ ". Somebody has changed it without a revision:\n  " + String.join("\n  ", drift.describe()),
				"Take the changes back; or accept them with: migrate stamp current. A change that is to stay belongs in "
						+ "a revision too, for the databases that do not have it. migrate.on-drift=warn goes on in spite "
						+ "of them.");
		this.drift = drift;
	}

	/**
	 * The drift that was found.
	 * @return the drift
	 */
	public Drift drift() {
		return this.drift;
	}

}
