package dev.migrate.spring.jpa;

import java.util.Map;

import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;

/**
 * A persistence unit as the application has configured it, down to the last property.
 *
 * @param info the unit with its entities
 * @param properties the properties of the EntityManagerFactory of the application
 * @param provider the provider that would create it
 */
record PersistenceUnit(PersistenceUnitInfo info, Map<String, Object> properties, PersistenceProvider provider) {

	String name() {
		return this.info.getPersistenceUnitName();
	}

	/**
	 * Counts the mapped classes.
	 * @return their number
	 */
	int size() {
		return this.info.getManagedClassNames().size();
	}

}
