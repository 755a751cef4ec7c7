package dev.migrate.spring.autoconfigure;

import dev.migrate.Migrate;

/**
 * Replaces what is done when the application starts. Declare one bean of this type to
 * downgrade first, to stamp, or to upgrade in an own way. It is not called with
 * {@code migrate.on-startup=none}.
 */
@FunctionalInterface
public interface MigrationStrategy {

	/**
	 * Brings the database to where the application needs it.
	 * @param migrate the engine
	 */
	void migrate(Migrate migrate);

}
