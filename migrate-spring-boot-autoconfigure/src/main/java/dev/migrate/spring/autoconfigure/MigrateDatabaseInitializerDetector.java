package dev.migrate.spring.autoconfigure;

import java.util.Set;

import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Makes the beans that use the database wait for the {@link MigrationRunner}. */
class MigrateDatabaseInitializerDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

	/**
	 * After Flyway, whose detectors have the orders 0 and 1, since Flyway refuses a
	 * schema that already has tables; before the scripts of {@code spring.sql.init}.
	 */
	private static final int ORDER = 10;

	@Override
	protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
		return Set.of(MigrationRunner.class);
	}

	@Override
	public int getOrder() {
		return ORDER;
	}

}
