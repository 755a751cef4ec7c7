package dev.migrate.spring.relational;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/**
 * Gives the application the dialect of PostgreSQL. Otherwise, the application would open
 * a connection to find its dialect.
 */
final class DialectStandIn implements InstantiationAwareBeanPostProcessor {

	@Override
	public @Nullable Object postProcessBeforeInstantiation(Class<?> beanClass, String beanName) {
		return JdbcDialect.class.isAssignableFrom(beanClass) ? JdbcPostgresDialect.INSTANCE : null;
	}

}
