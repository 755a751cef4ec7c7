package dev.migrate.spring.autoconfigure;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;

class NamedDatabaseTests {

	private static final String OWN = "jdbc:postgresql://localhost:1/app";

	private static final String OTHER = "jdbc:postgresql://elsewhere:1/app";

	private final ApplicationContextRunner bare = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
		.withBean(NoMigration.class);

	private final ApplicationContextRunner runner = this.bare.withPropertyValues("spring.datasource.url=" + OWN,
			"spring.datasource.username=app", "spring.datasource.password=secret");

	@Test
	void loginOfTheApplicationStaysAtHome() {
		named(this.runner, new NamedDatabase(OTHER, null, null)).run((context) -> leadsTo(context, OTHER, null, null));
		named(this.runner, new NamedDatabase(OTHER, "app", null))
			.run((context) -> leadsTo(context, OTHER, "app", null));
	}

	@Test
	void sameDatabaseGetsTheLoginOfTheApplication() {
		String url = OWN + "?sslmode=disable";
		named(this.runner, new NamedDatabase(url, null, null)).run((context) -> leadsTo(context, url, "app", "secret"));
	}

	@Test
	void passwordOfTheApplicationIsForItsOwnUserOnly() {
		named(this.runner, new NamedDatabase(OWN, "other", null))
			.run((context) -> leadsTo(context, OWN, "other", null));
		named(this.runner, new NamedDatabase(null, "other", "pw"))
			.run((context) -> leadsTo(context, OWN, "other", "pw"));
		named(this.runner, new NamedDatabase(null, "app", null))
			.run((context) -> leadsTo(context, OWN, "app", "secret"));
	}

	@Test
	void winsOverMigrateUrlAndTakesNothingFromIt() {
		named(this.runner.withPropertyValues("migrate.url=jdbc:postgresql://direct:1/app", "migrate.user=owner",
				"migrate.password=pw"), new NamedDatabase(OTHER, null, null))
			.run((context) -> leadsTo(context, OTHER, null, null));
	}

	@Test
	void loginOfMigrateUrlGoesToMigrateUrl() {
		String direct = "jdbc:postgresql://direct:1/app";
		named(this.runner.withPropertyValues("migrate.url=" + direct, "migrate.user=owner", "migrate.password=pw"),
				new NamedDatabase(direct, null, null))
			.run((context) -> leadsTo(context, direct, "owner", "pw"));
	}

	@Test
	void winsOverEmbeddedDatabase() {
		named(this.bare, new NamedDatabase(OTHER, "me", null)).run((context) -> leadsTo(context, OTHER, "me", null));
		named(this.runner.withUserConfiguration(Embedded.class), new NamedDatabase(OTHER, "me", "pw"))
			.run((context) -> leadsTo(context, OTHER, "me", "pw"));
	}

	@Test
	void winsOverMarkedDataSource() {
		named(this.runner.withUserConfiguration(Marked.class), new NamedDatabase(OTHER, null, null))
			.run((context) -> leadsTo(context, OTHER, null, null));
		named(this.runner.withUserConfiguration(Marked.class),
				new NamedDatabase("jdbc:postgresql://marked:1/app", null, null))
			.run((context) -> leadsTo(context, "jdbc:postgresql://marked:1/app", "marked", "m"));
	}

	@Test
	void winsOverServiceConnection() {
		named(this.runner.withBean(MigrateConnectionDetails.class, ServiceConnection::new),
				new NamedDatabase(OTHER, null, null))
			.run((context) -> leadsTo(context, OTHER, null, null));
	}

	@Test
	void needsNoDataSourceOfTheApplication() {
		named(new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MigrateAutoConfiguration.class))
			.withBean(NoMigration.class), new NamedDatabase(OTHER, "me", null))
			.run((context) -> leadsTo(context, OTHER, "me", null));
	}

	@Test
	void passwordIsNotInItsText() {
		assertThat(new NamedDatabase(OWN, "me", "s3cret")).asString().doesNotContain("s3cret");
		assertThat(new Login(OWN, "me", "s3cret")).asString().doesNotContain("s3cret");
	}

	private static ApplicationContextRunner named(ApplicationContextRunner runner, NamedDatabase named) {
		return runner.withInitializer((context) -> context.getBeanFactory().registerSingleton("named", named));
	}

	private static void leadsTo(AssertableApplicationContext context, String url, @Nullable String user,
			@Nullable String password) {
		MigrationDataSources sources = context.getBean(MigrationDataSources.class);
		assertThat(sources.reads()).isSameAs(sources.runs())
			.isInstanceOfSatisfying(SimpleDriverDataSource.class, (dataSource) -> {
				assertThat(dataSource.getUrl()).isEqualTo(url);
				assertThat(dataSource.getUsername()).isEqualTo(user);
				assertThat(dataSource.getPassword()).isEqualTo(password);
			});
	}

	@Configuration(proxyBeanMethods = false)
	static class Embedded {

		@Bean
		DataSource embedded() {
			return new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).generateUniqueName(true).build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Marked {

		@Bean(defaultCandidate = false)
		@MigrateDataSource
		DataSource marked() {
			SimpleDriverDataSource dataSource = new SimpleDriverDataSource();
			dataSource.setUrl("jdbc:postgresql://marked:1/app");
			dataSource.setUsername("marked");
			dataSource.setPassword("m");
			return dataSource;
		}

	}

	/** Connection details like those of a container or of Docker Compose. */
	private static final class ServiceConnection implements MigrateConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://container:1/test";
		}

		@Override
		public String getUsername() {
			return "test";
		}

		@Override
		public String getPassword() {
			return "test";
		}

	}

}
