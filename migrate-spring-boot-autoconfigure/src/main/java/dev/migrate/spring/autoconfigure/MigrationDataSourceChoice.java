package dev.migrate.spring.autoconfigure;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.util.StringUtils;

/**
 * Chooses the database of the revisions: the marked bean, else what the connection
 * details of Migrate say, else the application's.
 */
final class MigrationDataSourceChoice {

	private static final Logger logger = LoggerFactory.getLogger(MigrationDataSourceChoice.class);

	private final ObjectProvider<DataSource> marked;

	private final ObjectProvider<DataSource> application;

	private final MigrateConnectionDetails details;

	private final @Nullable JdbcConnectionDetails applicationDetails;

	MigrationDataSourceChoice(ObjectProvider<DataSource> marked, ObjectProvider<DataSource> application,
			MigrateConnectionDetails details, @Nullable JdbcConnectionDetails applicationDetails) {
		this.marked = marked;
		this.application = application;
		this.details = details;
		this.applicationDetails = applicationDetails;
	}

	MigrationDataSources choose() {
		DataSource marked = single(this.marked);
		if (marked != null) {
			return MigrationDataSources.both(marked);
		}
		String url = this.details.getJdbcUrl();
		if (url != null) {
			return at(url);
		}
		String user = this.details.getUsername();
		return StringUtils.hasText(user) ? as(user) : ofApplication();
	}

	private MigrationDataSources at(String url) {
		DataSource bean = this.application.getIfUnique();
		if (bean != null && isTestDatabase(bean)) {
			logger.info("The revisions run on the test database that replaced the DataSource, not at migrate.url");
			return MigrationDataSources.both(bean);
		}
		if (bean != null && isEmbedded(bean) && !DatabaseIdentity.of(bean).isAt(url)) {
			throw MigrationDataSourceException.embeddedDataSource();
		}
		return MigrationDataSources.both(unpooled(url));
	}

	private DataSource unpooled(String url) {
		String user = this.details.getUsername();
		String password = this.details.getPassword();
		if (user == null && this.applicationDetails != null) {
			user = this.applicationDetails.getUsername();
			password = (password != null) ? password : this.applicationDetails.getPassword();
		}
		return UnpooledDataSource.of(url, user, password, this.details.getDriverClassName(), "migrate.url");
	}

	private MigrationDataSources as(String user) {
		DataSource bean = applicationDataSource();
		if (isTestDatabase(bean)) {
			return MigrationDataSources.both(bean);
		}
		return MigrationDataSources.both(derived(bean, user));
	}

	private DataSource derived(DataSource bean, String user) {
		try {
			return DataSourceBuilder.derivedFrom(bean)
				.type(SimpleDriverDataSource.class)
				.username(user)
				.password(this.details.getPassword())
				.build();
		}
		catch (RuntimeException ex) {
			throw MigrationDataSourceException.notDerivable(bean.getClass(), ex);
		}
	}

	private MigrationDataSources ofApplication() {
		DataSource bean = applicationDataSource();
		if (this.applicationDetails == null) {
			return MigrationDataSources.both(bean);
		}
		return new MigrationDataSources(bean, UnpooledDataSource.replacing(bean, this.applicationDetails).orElse(bean));
	}

	private DataSource applicationDataSource() {
		DataSource bean = single(this.application);
		if (bean != null) {
			return bean;
		}
		if (this.applicationDetails == null) {
			throw MigrationDataSourceException.missing();
		}
		return UnpooledDataSource.of(this.applicationDetails);
	}

	private boolean isTestDatabase(DataSource bean) {
		return isEmbedded(bean) && this.applicationDetails != null;
	}

	private static boolean isEmbedded(DataSource bean) {
		return DatabaseIdentity.of(bean).root() instanceof EmbeddedDatabase;
	}

	private static @Nullable DataSource single(ObjectProvider<DataSource> beans) {
		try {
			return beans.getIfAvailable();
		}
		catch (NoUniqueBeanDefinitionException ex) {
			throw MigrationDataSourceException.ambiguous(ex.getBeanNamesFound());
		}
	}

}
