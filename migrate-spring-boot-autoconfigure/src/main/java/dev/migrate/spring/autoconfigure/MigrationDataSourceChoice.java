package dev.migrate.spring.autoconfigure;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.util.StringUtils;

/**
 * Chooses the database of the revisions: the one of the marked bean, else the one that
 * the connection details of Migrate name, else the application's.
 */
final class MigrationDataSourceChoice {

	private static final Logger logger = LoggerFactory.getLogger(MigrationDataSourceChoice.class);

	private final ObjectProvider<DataSource> marked;

	private final ApplicationDatabase application;

	private final MigrateConnectionDetails details;

	MigrationDataSourceChoice(ObjectProvider<DataSource> marked, ApplicationDatabase application,
			MigrateConnectionDetails details) {
		this.marked = marked;
		this.application = application;
		this.details = details;
	}

	MigrationDataSources choose(@Nullable NamedDatabase named) {
		if (named == null) {
			return choose();
		}
		return MigrationDataSources.both(
				new NamedDatabaseChoice(named, this::logins).choose(this.details.getDriverClassName()),
				(named.jdbcUrl() != null) ? "--url" : "the application, with --user");
	}

	// The logins that the application would use, in its order of preference.
	private Stream<Login> logins() {
		return Stream
			.<Supplier<Optional<Login>>>of(() -> login(this.marked.getIfUnique()), this::detailsLogin,
					this::applicationLogin, () -> login(this.application.unique()))
			.flatMap((login) -> login.get().stream());
	}

	private static Optional<Login> login(@Nullable DataSource bean) {
		return (bean != null) ? DatabaseIdentity.of(bean).login() : Optional.empty();
	}

	private Optional<Login> detailsLogin() {
		String url = this.details.getJdbcUrl();
		String user = this.details.getUsername();
		if (url == null) {
			return Optional.empty();
		}
		if (user == null) {
			String own = this.details.getPassword();
			return Optional
				.of(new Login(url, this.application.user(), (own != null) ? own : this.application.password()));
		}
		return Optional.of(new Login(url, user, this.details.getPassword()));
	}

	private Optional<Login> applicationLogin() {
		String user = this.details.getUsername();
		return this.application.login()
			.map((login) -> StringUtils.hasText(user) ? new Login(login.jdbcUrl(), user, this.details.getPassword())
					: login);
	}

	MigrationDataSources choose() {
		DataSource marked = markedDataSource();
		if (marked != null) {
			return MigrationDataSources.both(marked, "the bean with @MigrateDataSource");
		}
		String url = this.details.getJdbcUrl();
		if (url != null) {
			return at(url);
		}
		String user = this.details.getUsername();
		return StringUtils.hasText(user) ? as(user) : ofApplication();
	}

	private MigrationDataSources at(String url) {
		DataSource bean = this.application.unique();
		if (bean != null && isTestDatabase(bean)) {
			logger.info("The revisions run on the test database that replaced the DataSource, not at migrate.url");
			return both(bean);
		}
		if (bean != null && isEmbedded(bean) && !DatabaseIdentity.of(bean).isAt(url)) {
			throw MigrationDataSourceException.embeddedDataSource();
		}
		return MigrationDataSources.both(unpooled(url),
				(this.details instanceof PropertiesMigrateConnectionDetails) ? "migrate.url" : "a service connection");
	}

	private DataSource unpooled(String url) {
		Login login = detailsLogin().orElseThrow();
		return UnpooledDataSource.of(url, login.user(), login.password(), this.details.getDriverClassName(),
				"migrate.url");
	}

	private MigrationDataSources as(String user) {
		DataSource bean = this.application.dataSource();
		if (bean instanceof MissingDataSource || isTestDatabase(bean)) {
			return both(bean);
		}
		return MigrationDataSources.both(derived(bean, user), this.application.origin(bean) + ", with migrate.user");
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
		DataSource bean = this.application.dataSource();
		return new MigrationDataSources(bean, this.application.beside(bean).orElse(bean),
				this.application.origin(bean));
	}

	private MigrationDataSources both(DataSource bean) {
		return MigrationDataSources.both(bean, this.application.origin(bean));
	}

	private boolean isTestDatabase(DataSource bean) {
		return isEmbedded(bean) && this.application.hasDetails();
	}

	private static boolean isEmbedded(DataSource bean) {
		return DatabaseIdentity.of(bean).root() instanceof EmbeddedDatabase;
	}

	private @Nullable DataSource markedDataSource() {
		try {
			return this.marked.getIfAvailable();
		}
		catch (NoUniqueBeanDefinitionException ex) {
			throw MigrationDataSourceException.ambiguous(ex.getBeanNamesFound());
		}
	}

}
