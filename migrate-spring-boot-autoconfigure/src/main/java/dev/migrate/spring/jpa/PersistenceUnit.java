package dev.migrate.spring.jpa;

import java.util.Map;

import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;

/**
 * A persistence unit as the application has configured it, down to the last property.
 *
 * @param info the unit with its entities
 * @param properties what its EntityManagerFactory would have been made with
 * @param provider who would have made it
 */
record PersistenceUnit(PersistenceUnitInfo info, Map<String, Object> properties, PersistenceProvider provider) {

	String name() {
		return this.info.getPersistenceUnitName();
	}

	/**
	 * The classes that are mapped.
	 * @return how many there are
	 */
	int size() {
		return this.info.getManagedClassNames().size();
	}

}
