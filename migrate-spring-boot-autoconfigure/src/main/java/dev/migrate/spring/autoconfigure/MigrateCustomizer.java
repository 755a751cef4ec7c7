package dev.migrate.spring.autoconfigure;

import dev.migrate.MigrateBuilder;

/**
 * Changes the settings of the auto-configured {@link dev.migrate.Migrate}, after the
 * properties and the listeners. Beans of this type are called in their order.
 */
@FunctionalInterface
public interface MigrateCustomizer {

	/**
	 * Changes the settings.
	 * @param builder the builder with the settings of the properties
	 */
	void customize(MigrateBuilder builder);

}
