package dev.migrate.spring.autoconfigure;

import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/**
 * Gives the database of a command to an application that names none, or a DataSource
 * without a database if the command has none either. So Spring can create the beans that
 * want a DataSource, among them those that know the mapping of the entities. An
 * application that names a database is left alone.
 */
public final class DataSourceFallback implements InstantiationAwareBeanPostProcessor {

	private final BeanFactory beans;

	/**
	 * Creates a fallback.
	 * @param beans the beans that know the database of the command
	 */
	public DataSourceFallback(BeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public @Nullable Object postProcessBeforeInstantiation(Class<?> beanClass, String beanName) {
		return (DataSource.class.isAssignableFrom(beanClass) && database().namesNone() && login().isEmpty())
				? database().missing() : null;
	}

	private ApplicationDatabase database() {
		return new ApplicationDatabase(this.beans.getBeanProvider(DataSource.class),
				this.beans.getBeanProvider(JdbcConnectionDetails.class).getIfAvailable(),
				this.beans.getBean(Environment.class));
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof DataSourceProperties properties && namesNone(properties)) {
			login().ifPresent((login) -> {
				properties.setUrl(login.jdbcUrl());
				properties.setUsername(login.user());
				properties.setPassword(login.password());
			});
		}
		return bean;
	}

	private static boolean namesNone(DataSourceProperties properties) {
		try {
			return properties.determineUrl().isEmpty();
		}
		catch (BeanCreationException ex) {
			return true;
		}
	}

	private Optional<Login> login() {
		NamedDatabase named = this.beans.getBeanProvider(NamedDatabase.class).getIfAvailable();
		if (named != null && named.jdbcUrl() != null) {
			return Optional.of(new Login(named.jdbcUrl(), named.user(), named.password()));
		}
		MigrateConnectionDetails details = this.beans.getBeanProvider(MigrateConnectionDetails.class).getIfAvailable();
		String url = (details != null) ? details.getJdbcUrl() : null;
		return (details != null && url != null)
				? Optional.of(new Login(url, details.getUsername(), details.getPassword())) : Optional.empty();
	}

}
