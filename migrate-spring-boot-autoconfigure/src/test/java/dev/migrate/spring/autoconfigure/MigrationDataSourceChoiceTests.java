package dev.migrate.spring.autoconfigure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariCredentialsProvider;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.Credentials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationDataSourceChoiceTests {

	private static final String URL = "jdbc:postgresql://localhost:1/app";

	private final ApplicationContextRunner bare = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
		.withBean(NoMigration.class);

	private final ApplicationContextRunner runner = this.bare.withPropertyValues("spring.datasource.url=" + URL,
			"spring.datasource.username=app", "spring.datasource.password=secret");

	@Test
	void readsFromThePoolAndRunsBesideIt() {
		this.runner.run((context) -> {
			assertThat(reads(context)).isSameAs(context.getBean(DataSource.class));
			assertThat(unpooled(context)).satisfies((runs) -> isAt(runs, URL, "app", "secret"));
		});
	}

	@Test
	void runsBesideThePoolBehindLazyProxy() {
		this.runner.withPropertyValues("spring.datasource.connection-fetch=lazy").run((context) -> {
			assertThat(reads(context)).isInstanceOf(LazyConnectionDataSourceProxy.class);
			assertThat(unpooled(context)).satisfies((runs) -> isAt(runs, URL, "app", "secret"));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "connection-init-sql=SET ROLE other", "schema=other", "catalog=other", "read-only=true",
			"data-source-properties.currentSchema=other", "jdbc-url=jdbc:postgresql://localhost:1/other",
			"username=other", "password=other",
			"credentials-provider-class-name=dev.migrate.spring.autoconfigure.MigrationDataSourceChoiceTests$VaultCredentials",
			"data-source-class-name=org.postgresql.ds.PGSimpleDataSource" })
	void borrowsFromPoolThatIsNotPlain(String setting) {
		this.runner.withPropertyValues("spring.datasource.hikari." + setting).run(this::borrows);
	}

	@Test
	void borrowsFromPoolThatIsNotSpringBootsOwn() {
		this.runner.withUserConfiguration(OwnPool.class).run(this::borrows);
	}

	@Test
	void borrowsFromPoolOfAnotherKind() {
		this.runner.withPropertyValues("spring.datasource.type=" + SimpleDriverDataSource.class.getName())
			.run(this::borrows);
	}

	@Test
	void borrowsFromSubclassOfPool() {
		this.runner.withPropertyValues("spring.datasource.type=" + VaultDataSource.class.getName()).run(this::borrows);
	}

	@Test
	void borrowsFromWrappedPool() {
		this.bare.withBean(JdbcConnectionDetails.class, ApplicationDetails::new)
			.withUserConfiguration(WrappedPool.class)
			.run(this::borrows);
	}

	@Test
	void borrowsWhereEachConnectionMayBeAnotherDatabase() {
		this.bare.withPropertyValues("spring.datasource.url=jdbc:h2:mem:app").run(this::borrows);
	}

	@Test
	void borrowsFromEmbeddedDatabase() {
		this.bare.run(this::borrows);
	}

	@Test
	void usesMarkedDataSourceForBoth() {
		this.runner.withUserConfiguration(Marked.class)
			.withPropertyValues("migrate.url=jdbc:postgresql://localhost:1/ignored")
			.run((context) -> {
				assertThat(reads(context)).isSameAs(context.getBean("marked")).isSameAs(runs(context));
				assertThat(context.getBean(DataSource.class)).isNotSameAs(reads(context));
			});
	}

	@Test
	void failsWithTwoMarkedDataSources() {
		this.runner.withUserConfiguration(Marked.class, AlsoMarked.class)
			.run((context) -> assertThat(failure(context).problem()).contains("several DataSource beans")
				.contains("(alsoMarked, marked)"));
	}

	@Test
	void failsWithTwoDataSources() {
		this.bare.withUserConfiguration(TwoDataSources.class)
			.run((context) -> assertThat(failure(context).problem()).contains("(orders, users)"));
	}

	@Test
	void usesPrimaryOfTwoDataSources() {
		this.bare.withUserConfiguration(PrimaryDataSource.class, TwoDataSources.class)
			.run((context) -> assertThat(reads(context)).isSameAs(context.getBean("primary")));
	}

	@Test
	void usesUrlBesideTwoDataSources() {
		this.bare.withUserConfiguration(TwoDataSources.class)
			.withPropertyValues("migrate.url=" + URL)
			.run((context) -> isAt(unpooled(context), URL, null, null));
	}

	@Test
	void usesUrlAndUserForBoth() {
		this.runner
			.withPropertyValues("migrate.url=jdbc:postgresql://direct/app", "migrate.user=owner", "migrate.password=pw")
			.run((context) -> {
				isAt(unpooled(context), "jdbc:postgresql://direct/app", "owner", "pw");
				assertThat(reads(context)).isSameAs(runs(context));
			});
	}

	@Test
	void usesUrlWithTheApplicationsUser() {
		this.runner.withPropertyValues("migrate.url=jdbc:postgresql://direct/app")
			.run((context) -> isAt(unpooled(context), "jdbc:postgresql://direct/app", "app", "secret"));
	}

	@Test
	void usesUrlInTheFormOfPlatforms() {
		this.bare.withPropertyValues("migrate.url=postgresql://owner:p%40ss@direct:6432/app")
			.run((context) -> isAt(unpooled(context), "jdbc:postgresql://direct:6432/app", "owner", "p@ss"));
	}

	@Test
	void failsWithUrlThatIsNone() {
		this.runner.withPropertyValues("migrate.url=localhost/app")
			.run((context) -> assertThat(failure(context).problem()).startsWith("migrate.url cannot be read: "));
	}

	@Test
	void ignoresEmptyUrl() {
		this.runner.withPropertyValues("migrate.url=")
			.run((context) -> assertThat(reads(context)).isSameAs(context.getBean(DataSource.class)));
	}

	@Test
	void usesUserOnTheApplicationsDatabase() {
		this.runner.withPropertyValues("migrate.user=owner", "migrate.password=pw").run((context) -> {
			isAt(unpooled(context), URL, "owner", "pw");
			assertThat(reads(context)).isSameAs(runs(context));
		});
	}

	@Test
	void failsWithUserOnDatabaseWithoutKnownUrl() {
		this.bare.withBean(DataSource.class, () -> new DelegatingDataSource(new OpaqueDataSource()))
			.withPropertyValues("migrate.user=owner")
			.run((context) -> assertThat(failure(context).action()).startsWith("Set migrate.url too"));
	}

	@Test
	void prefersDetailsToProperties() {
		this.runner.withBean(MigrateConnectionDetails.class, ContainerDetails::new)
			.withPropertyValues("migrate.url=jdbc:postgresql://ignored/app", "migrate.user=ignored")
			.run((context) -> isAt(unpooled(context), "jdbc:postgresql://container/app", "container", "pw"));
	}

	@Test
	void usesApplicationsDetailsWithoutDataSource() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MigrateAutoConfiguration.class))
			.withBean(NoMigration.class)
			.withBean(JdbcConnectionDetails.class, ApplicationDetails::new)
			.run((context) -> isAt(unpooled(context), URL, "app", "secret"));
	}

	@Test
	void failsWithoutDriver() {
		this.runner.withPropertyValues("migrate.url=jdbc:mariadb://localhost/app")
			.run((context) -> assertThat(failure(context).problem())
				.isEqualTo("The driver org.mariadb.jdbc.Driver for migrate.url is not on the class path."));
	}

	@Test
	void failsWithUnknownDriver() {
		this.runner.withPropertyValues("migrate.url=jdbc:what://localhost/app")
			.run((context) -> assertThat(failure(context).problem())
				.isEqualTo("There is no known driver for migrate.url."));
	}

	@Test
	void failsWithUrlBesideEmbeddedDatabase() {
		this.bare.withUserConfiguration(Embedded.class)
			.withPropertyValues("migrate.url=" + URL)
			.run((context) -> assertThat(failure(context).action()).contains("@AutoConfigureTestDatabase"));
	}

	@Test
	void usesUrlOfTheEmbeddedDatabaseItself() {
		this.bare.withUserConfiguration(Embedded.class)
			.withPropertyValues("migrate.url=jdbc:h2:mem:choice;DB_CLOSE_DELAY=-1")
			.run((context) -> assertThat(unpooled(context).getUrl()).startsWith("jdbc:h2:mem:choice"));
	}

	@Test
	void usesTestDatabaseThatReplacedTheDataSource() {
		this.bare.withBean(JdbcConnectionDetails.class, ApplicationDetails::new)
			.withUserConfiguration(Embedded.class)
			.withPropertyValues("migrate.url=" + URL, "migrate.user=owner")
			.run(this::borrows);
	}

	@Test
	void usesTestDatabaseWithItsOwnUser() {
		this.bare.withBean(JdbcConnectionDetails.class, ApplicationDetails::new)
			.withUserConfiguration(Embedded.class)
			.withPropertyValues("migrate.user=owner")
			.run(this::borrows);
	}

	private void borrows(AssertableApplicationContext context) {
		assertThat(context).hasNotFailed();
		assertThat(reads(context)).isSameAs(context.getBean(DataSource.class)).isSameAs(runs(context));
	}

	private static DataSource reads(AssertableApplicationContext context) {
		return context.getBean(MigrationDataSources.class).reads();
	}

	private static DataSource runs(AssertableApplicationContext context) {
		return context.getBean(MigrationDataSources.class).runs();
	}

	private static SimpleDriverDataSource unpooled(AssertableApplicationContext context) {
		assertThat(runs(context)).isExactlyInstanceOf(SimpleDriverDataSource.class);
		return (SimpleDriverDataSource) runs(context);
	}

	private static void isAt(SimpleDriverDataSource dataSource, String url, @Nullable String user,
			@Nullable String password) {
		assertThat(dataSource.getUrl()).isEqualTo(url);
		assertThat(dataSource.getUsername()).isEqualTo(user);
		assertThat(dataSource.getPassword()).isEqualTo(password);
	}

	private static MigrationDataSourceException failure(AssertableApplicationContext context) {
		assertThat(context).hasFailed();
		for (Throwable cause = context.getStartupFailure(); cause != null; cause = cause.getCause()) {
			if (cause instanceof MigrationDataSourceException failure) {
				return failure;
			}
		}
		throw new AssertionError("Another failure", context.getStartupFailure());
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnPool {

		@Bean
		HikariDataSource pool() {
			return pool("jdbc:postgresql://localhost:1/own");
		}

		private static HikariDataSource pool(String url) {
			return DataSourceBuilder.create().type(HikariDataSource.class).url(url).username("app").build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class WrappedPool {

		@Bean
		DataSource wrapped() {
			return new DelegatingDataSource(OwnPool.pool(URL));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Marked {

		@MigrateDataSource
		@Bean(defaultCandidate = false)
		DataSource marked() {
			return OwnPool.pool("jdbc:postgresql://localhost:1/marked");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class AlsoMarked {

		@MigrateDataSource
		@Bean(defaultCandidate = false)
		DataSource alsoMarked() {
			return OwnPool.pool("jdbc:postgresql://localhost:1/alsoMarked");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TwoDataSources {

		@Bean
		DataSource orders() {
			return OwnPool.pool("jdbc:postgresql://localhost:1/orders");
		}

		@Bean
		DataSource users() {
			return OwnPool.pool("jdbc:postgresql://localhost:1/users");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class PrimaryDataSource {

		@Bean
		@Primary
		DataSource primary() {
			return OwnPool.pool("jdbc:postgresql://localhost:1/primary");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Embedded {

		@Bean
		EmbeddedDatabase embedded() {
			return new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).setName("choice").build();
		}

	}

	/** Gets its password from elsewhere, as pools for cloud logins do. */
	static class VaultDataSource extends HikariDataSource {

	}

	public static class VaultCredentials implements HikariCredentialsProvider {

		@Override
		public Credentials getCredentials() {
			return Credentials.of("app", "secret");
		}

	}

	static class OpaqueDataSource extends AbstractDataSource {

		@Override
		public Connection getConnection() throws SQLException {
			throw new SQLFeatureNotSupportedException();
		}

		@Override
		public Connection getConnection(String username, String password) throws SQLException {
			throw new SQLFeatureNotSupportedException();
		}

	}

	static class ContainerDetails implements MigrateConnectionDetails {

		@Override
		public String getUsername() {
			return "container";
		}

		@Override
		public String getPassword() {
			return "pw";
		}

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://container/app";
		}

	}

	static class ApplicationDetails implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return "app";
		}

		@Override
		public String getPassword() {
			return "secret";
		}

		@Override
		public String getJdbcUrl() {
			return URL;
		}

	}

}
