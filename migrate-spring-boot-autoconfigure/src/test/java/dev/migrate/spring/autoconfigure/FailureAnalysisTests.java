package dev.migrate.spring.autoconfigure;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;
import dev.migrate.execution.MigrationListener;
import dev.migrate.revision.InvalidRevisionsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class FailureAnalysisTests {

	@Test
	void anErrorOfTheEngineIsReportedWithItsAction(CapturedOutput output) {
		fail(Faulty.class);
		assertThat(output).contains("APPLICATION FAILED TO START").contains("""
				Description:

				There is 1 fault in the revision files:
				  db/revisions/a.sql:7: There is no id.

				The database is unchanged.
				""").contains("Action:\n\nCorrect the files and start again.");
	}

	@Test
	void databaseThatDoesNotAnswerIsReported(CapturedOutput output) {
		fail(Object.class, "--spring.datasource.hikari.connection-timeout=250");
		assertThat(output).contains("APPLICATION FAILED TO START").contains("localhost:1");
	}

	@Test
	void targetThatCannotBeReadIsReportedWithItsProperty(CapturedOutput output) {
		fail(Quiet.class, "--migrate.target=head@@+");
		assertThat(output).contains("Description:\n\nmigrate.target (\"migrate.target\" from property source "
				+ "\"commandLineArgs\"): Cannot read 'head@@+'");
	}

	@Test
	void missingDriverIsReported(CapturedOutput output) {
		fail(Quiet.class, "--migrate.url=jdbc:mariadb://localhost/app");
		assertThat(output)
			.contains("Description:\n\nThe driver org.mariadb.jdbc.Driver for migrate.url is not on the class path.")
			.contains("Action:\n\nAdd the driver of the database to the dependencies of the application, "
					+ "or name its class with migrate.driver-class-name.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					jdbc:mysql://localhost/x?password=s3cret   | cannot be made: Failed to load driver class com.mysql.cj.jdbc.Driver
					jdbc:nosuch://u:s3cret@localhost/x         | claims to not accept jdbcUrl, jdbc:nosuch://localhost/x
					jdbc:postgresql://h:port/x?password=s3cret | claims to not accept jdbcUrl, jdbc:postgresql://h:port/x
					""")
	void databaseWithoutADriverIsReportedOnce(String url, String reason, CapturedOutput output) {
		fail(Object.class, "--spring.datasource.url=" + url);
		assertThat(output).contains("Action:\n\nAdd the driver of the database to the dependencies of the application")
			.containsOnlyOnce(reason)
			.doesNotContain("\tat ", "s3cret");
	}

	@Test
	void dataSourceThatAnotherBeanAsksForFirstIsReportedToo(CapturedOutput output) {
		fail(new SpringApplication(Early.class, DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class),
				"--spring.datasource.url=jdbc:mysql://localhost/x");
		assertThat(output)
			.contains("Description:\n\nThe DataSource of the application cannot be made: Failed to load driver")
			.doesNotContain("\tat ");
	}

	@Test
	void failedStartReportsItsErrorOnce(CapturedOutput output) {
		fail(Faulty.class);
		assertThat(output).containsOnlyOnce("There is no id.")
			.doesNotContain("Exception encountered during context initialization");
	}

	@Test
	void commandWithoutACommandLineStartsNoServer(CapturedOutput output) {
		fail(Quiet.class, "--spring.profiles.active=x", "migrate", "upgrade");
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("Description:\n\nThis application cannot run commands: "
					+ "migrate-spring-boot-command-line is not on its class path.\n\nThe database is unchanged.")
			.contains("Action:\n\nAdd the dependency dev.migrate:migrate-spring-boot-command-line");
	}

	@Test
	void listenerThatWaitsForTheRunnerIsReported(CapturedOutput output) {
		fail(Circular.class);
		assertThat(output)
			.contains("Description:\n\nThe beans that use the database wait for the revisions to be applied, "
					+ "and applying them waits for such a bean: "
					+ "migrationRunner -> migrate -> listener -> jdbcTemplate -> migrationRunner")
			.contains(
					"Action:\n\nDo not let a bean that Migrate needs, such as a MigrationListener, a MigrateCustomizer "
							+ "or a MigrationStrategy, use the beans of JPA or JDBC.");
	}

	private static void fail(Class<?> configuration, String... arguments) {
		fail(new SpringApplication(DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
				MigrateAutoConfiguration.class, configuration), arguments);
	}

	private static void fail(SpringApplication application, String... arguments) {
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setDefaultProperties(Map.of("spring.datasource.url", "jdbc:postgresql://localhost:1/app"));
		assertThatException().isThrownBy(() -> application.run(arguments));
	}

	@Configuration(proxyBeanMethods = false)
	static class Faulty {

		@Bean
		MigrationStrategy faulty() {
			return (migrate) -> {
				throw new InvalidRevisionsException(
						List.of(new Fault(new Location("db/revisions/a.sql", 7), "There is no id.")));
			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Early {

		@Bean
		Object early(DataSource dataSource) {
			return dataSource;
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Quiet {

		@Bean
		MigrationStrategy quiet() {
			return new NoMigration();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Circular {

		@Bean
		MigrationListener listener(JdbcTemplate jdbc) {
			return (event) -> jdbc.execute("SELECT 1");
		}

	}

}
