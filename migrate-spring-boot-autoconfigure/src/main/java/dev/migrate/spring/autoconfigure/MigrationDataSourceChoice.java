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

	MigrationDataSources choose(@Nullable NamedDatabase named) {
		if (named == null) {
			return choose();
		}
		return MigrationDataSources
			.both(new NamedDatabaseChoice(named, this::logins).choose(this.details.getDriverClassName()));
	}

	// How the application would come into a database, in the order in which it would
	// choose.
	private Stream<Login> logins() {
		return Stream
			.<Supplier<Optional<Login>>>of(() -> login(this.marked), this::detailsLogin, this::applicationLogin,
					() -> login(this.application))
			.flatMap((login) -> login.get().stream());
	}

	private static Optional<Login> login(ObjectProvider<DataSource> beans) {
		DataSource bean = beans.getIfUnique();
		return (bean != null) ? DatabaseIdentity.of(bean).login() : Optional.empty();
	}

	private Optional<Login> detailsLogin() {
		String url = this.details.getJdbcUrl();
		String user = this.details.getUsername();
		if (url == null) {
			return Optional.empty();
		}
		if (user == null && this.applicationDetails != null) {
			String own = this.details.getPassword();
			return Optional.of(new Login(url, this.applicationDetails.getUsername(),
					(own != null) ? own : this.applicationDetails.getPassword()));
		}
		return Optional.of(new Login(url, user, this.details.getPassword()));
	}

	private Optional<Login> applicationLogin() {
		JdbcConnectionDetails known = this.applicationDetails;
		if (known == null) {
			return Optional.empty();
		}
		String user = this.details.getUsername();
		return Optional.of(StringUtils.hasText(user) ? new Login(known.getJdbcUrl(), user, this.details.getPassword())
				: new Login(known.getJdbcUrl(), known.getUsername(), known.getPassword()));
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
		Login login = detailsLogin().orElseThrow();
		return UnpooledDataSource.of(url, login.user(), login.password(), this.details.getDriverClassName(),
				"migrate.url");
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
