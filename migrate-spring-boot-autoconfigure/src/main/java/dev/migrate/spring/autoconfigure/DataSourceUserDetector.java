package dev.migrate.spring.autoconfigure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Finds beans of well-known libraries that use the database from the start and that
 * Spring Boot does not detect, since they are reactive or take the plain
 * {@code DataSource}.
 */
class DataSourceUserDetector extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {

	private static final List<String> TYPES = List.of("com.github.kagkarlsson.scheduler.Scheduler",
			"net.javacrumbs.shedlock.core.LockProvider", "org.apache.ibatis.session.SqlSessionFactory",
			"org.springframework.data.r2dbc.core.R2dbcEntityOperations",
			"org.springframework.integration.jdbc.lock.LockRepository",
			"org.springframework.integration.jdbc.metadata.JdbcMetadataStore",
			"org.springframework.integration.jdbc.store.JdbcChannelMessageStore",
			"org.springframework.integration.jdbc.store.JdbcMessageStore",
			"org.springframework.modulith.events.core.EventPublicationRepository",
			"org.springframework.r2dbc.core.DatabaseClient");

	private final Environment environment;

	DataSourceUserDetector(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
		if (!this.environment.getProperty("migrate.enabled", Boolean.class, true)) {
			return Set.of();
		}
		ClassLoader classLoader = getClass().getClassLoader();
		Set<Class<?>> types = new LinkedHashSet<>();
		for (String type : TYPES) {
			if (ClassUtils.isPresent(type, classLoader)) {
				types.add(ClassUtils.resolveClassName(type, classLoader));
			}
		}
		return types;
	}

}
