package dev.migrate.spring.autoconfigure;

import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * The database that the application itself uses. A new project, for example, may not name
 * one: then Spring cannot create its DataSource, but everything that needs no database
 * has to work all the same.
 */
final class ApplicationDatabase {

	private static final String URL = "spring.datasource.url";

	private final ObjectProvider<DataSource> beans;

	private final @Nullable JdbcConnectionDetails details;

	private final Environment environment;

	ApplicationDatabase(ObjectProvider<DataSource> beans, @Nullable JdbcConnectionDetails details,
			Environment environment) {
		this.beans = beans;
		this.details = details;
		this.environment = environment;
	}

	boolean hasDetails() {
		return this.details != null;
	}

	DataSource dataSource() {
		try {
			DataSource bean = this.beans.getIfAvailable();
			return (bean != null) ? bean : ofDetails();
		}
		catch (NoUniqueBeanDefinitionException ex) {
			throw MigrationDataSourceException.ambiguous(ex.getBeanNamesFound());
		}
		catch (BeanCreationException ex) {
			String url = url();
			if (url == null && this.details != null) {
				return missing();
			}
			throw (url == null || url.startsWith("jdbc:")) ? UnusableDataSource.explain(ex)
					: MigrationDataSourceException.notJdbc(ex);
		}
	}

	DataSource missing() {
		return new MissingDataSource(this.environment.containsProperty(PlatformDatabase.VARIABLE));
	}

	private DataSource ofDetails() {
		if (this.details == null) {
			throw MigrationDataSourceException.missing();
		}
		return UnpooledDataSource.of(this.details);
	}

	// The only DataSource bean, or the primary one.
	@Nullable DataSource unique() {
		try {
			return this.beans.getIfUnique();
		}
		catch (BeanCreationException ex) {
			if (!namesNone()) {
				throw ex;
			}
			return null;
		}
	}

	// The source of a connection that nobody else uses; empty if a run has to borrow one
	// from the pool.
	Optional<DataSource> beside(DataSource pool) {
		return (this.details != null && url() != null) ? UnpooledDataSource.replacing(pool, this.details)
				: Optional.empty();
	}

	Optional<Login> login() {
		String url = url();
		return (url != null) ? Optional.of(new Login(url, user(), password())) : Optional.empty();
	}

	@Nullable String user() {
		return ask(JdbcConnectionDetails::getUsername);
	}

	@Nullable String password() {
		return ask(JdbcConnectionDetails::getPassword);
	}

	// The setting or the bean that names the database.
	String origin(DataSource dataSource) {
		if (this.details == null) {
			return "a DataSource bean, " + ClassUtils.getShortName(dataSource.getClass());
		}
		String configured = this.environment.getProperty(URL);
		return (configured != null && configured.equals(url())) ? URL
				: "the bean " + ClassUtils.getShortName(this.details.getClass());
	}

	boolean namesNone() {
		return this.details != null && url() == null;
	}

	private @Nullable String url() {
		return ask(JdbcConnectionDetails::getJdbcUrl);
	}

	// Spring Boot throws if nothing is set and no database is embedded.
	private @Nullable String ask(Function<JdbcConnectionDetails, @Nullable String> question) {
		try {
			return (this.details != null) ? question.apply(this.details) : null;
		}
		catch (BeanCreationException ex) {
			return null;
		}
	}

}
