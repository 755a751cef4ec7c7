package dev.migrate.spring.autoconfigure;

import dev.migrate.Migrate;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The places that name the database, and the errors if none does. */
class MigrationDatabaseTests {

	private static final String URL = "jdbc:postgresql://localhost:1/app";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
		.withInitializer(
				(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
		.withPropertyValues("migrate.on-startup=none");

	private final ApplicationContextRunner nameless = this.runner
		.withPropertyValues("spring.datasource.embedded-database-connection=none");

	@Test
	void settingOfTheApplicationNamesIt() {
		this.runner.withPropertyValues("spring.datasource.url=" + URL, "spring.datasource.username=app")
			.run((context) -> assertThat(MigrationDatabase.of(context))
				.contains(new MigrationDatabase(URL, "app", "spring.datasource.url")));
	}

	@Test
	void settingOfMigrateNamesItWhereTheApplicationDoesNot() {
		this.nameless.withPropertyValues("migrate.url=" + URL, "migrate.user=owner")
			.run((context) -> assertThat(MigrationDatabase.of(context))
				.contains(new MigrationDatabase(URL, "owner", "migrate.url")));
	}

	@Test
	void beanNamesIt() {
		assertOrigin(
				this.nameless.withBean(JdbcConnectionDetails.class,
						MigrationDataSourceChoiceTests.ApplicationDetails::new),
				"the bean MigrationDataSourceChoiceTests.ApplicationDetails");
		assertOrigin(this.runner.withUserConfiguration(MigrationDataSourceChoiceTests.OwnPool.class),
				"a DataSource bean, HikariDataSource");
		assertOrigin(this.runner.withUserConfiguration(MigrationDataSourceChoiceTests.Marked.class),
				"the bean with @MigrateDataSource");
	}

	@Test
	void nobodyNamesIt() {
		this.nameless.run((context) -> {
			assertThat(MigrationDatabase.of(context)).isEmpty();
			assertThat(missing(context))
				.hasMessageContainingAll("No database is configured: spring.datasource.url is not set.",
						"SPRING_DATASOURCE_URL", "--url postgresql://")
				.hasMessageNotContaining("DATABASE_URL is set");
		});
	}

	@Test
	void userAloneDoesNotNameIt() {
		this.nameless.withPropertyValues("migrate.user=owner")
			.run((context) -> assertThat(missing(context)).hasMessageContaining("No database is configured"));
	}

	@Test
	void urlOfThePlatformIsNotReadBySpringBoot() {
		this.nameless.withPropertyValues("DATABASE_URL=postgresql://ada:s3cret@host/app")
			.run((context) -> assertThat(missing(context)).hasMessageContaining("MIGRATE_URL takes its value")
				.hasMessageNotContaining("s3cret"));
	}

	@Test
	void poolThatCannotBeMadeForAnotherReasonIsNotTakenForNone() {
		this.runner
			.withPropertyValues("spring.datasource.url=" + URL, "spring.datasource.driver-class-name=no.such.Driver")
			.run((context) -> assertThat(context.getStartupFailure()).isInstanceOf(BeanCreationException.class)
				.hasRootCauseMessage("Cannot load driver class: no.such.Driver"));
	}

	private static void assertOrigin(ApplicationContextRunner runner, String origin) {
		runner.run(
				(context) -> assertThat(MigrationDatabase.of(context)).map(MigrationDatabase::origin).contains(origin));
	}

	private static MigrationDataSourceException missing(AssertableApplicationContext context) {
		Migrate migrate = context.getBean(Migrate.class);
		return catchThrowableOfType(MigrationDataSourceException.class, migrate::status);
	}

}
