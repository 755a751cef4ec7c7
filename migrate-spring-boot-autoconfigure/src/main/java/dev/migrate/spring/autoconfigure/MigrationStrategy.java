package dev.migrate.spring.autoconfigure;

import dev.migrate.Migrate;

/**
 * Replaces the action at the start of the application. Declare one bean of this type to
 * downgrade first, to stamp, or to upgrade in another way. It is not called with
 * {@code migrate.on-startup=none}.
 */
@FunctionalInterface
public interface MigrationStrategy {

	/**
	 * Brings the database to the revisions that the application needs.
	 * @param migrate the engine
	 */
	void migrate(Migrate migrate);

}
