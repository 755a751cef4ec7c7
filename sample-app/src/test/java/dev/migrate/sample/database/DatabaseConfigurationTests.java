package dev.migrate.sample.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseConfigurationTests {

	private final Path directory;

	private final ApplicationContextRunner runner;

	DatabaseConfigurationTests(@TempDir Path directory) {
		this.directory = directory;
		this.runner = new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
			.withUserConfiguration(DatabaseConfiguration.class)
			.withPropertyValues("task-tracker.directory=" + directory);
	}

	@Test
	void propertiesOfTheDataSourceComeFirst() throws IOException {
		env("DATABASE_URL=jdbc:postgresql://file/db");
		this.runner
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://properties/db",
					"DATABASE_URL=jdbc:postgresql://environment/db")
			.run((context) -> {
				JdbcConnectionDetails details = context.getBean(JdbcConnectionDetails.class);
				assertThat(details.getJdbcUrl()).isEqualTo("jdbc:postgresql://properties/db");
				assertNoServerIn(this.directory);
			});
	}

	@Test
	void environmentComesBeforeTheFile() throws IOException {
		env("DATABASE_URL=jdbc:postgresql://file/db");
		this.runner.withPropertyValues("DATABASE_URL=postgresql://ada:p%40ss@environment:5433/db?sslmode=require")
			.run((context) -> {
				JdbcConnectionDetails details = context.getBean(JdbcConnectionDetails.class);
				assertThat(details.getJdbcUrl()).startsWith("jdbc:postgresql://environment:5433/db")
					.contains("sslmode=require")
					.doesNotContain("ss@", "p%40ss");
				assertThat(details.getUsername()).isEqualTo("ada");
				assertThat(details.getPassword()).isEqualTo("p@ss");
				assertThat(details).asString().doesNotContain("p@ss", "p%40ss");
				assertNoServerIn(this.directory);
			});
	}

	@Test
	void fileComesBeforeTheEmbeddedServer() throws IOException {
		env("# local\nexport DATABASE_URL=\"postgres://ada@file/db\"\n");
		this.runner.withPropertyValues("DATABASE_URL=").run((context) -> {
			JdbcConnectionDetails details = context.getBean(JdbcConnectionDetails.class);
			assertThat(details.getJdbcUrl()).startsWith("jdbc:postgresql://file");
			assertThat(details.getUsername()).isEqualTo("ada");
			assertThat(details.getPassword()).isNull();
			assertNoServerIn(this.directory);
		});
	}

	@Test
	void embeddedServerLivesAsLongAsThePool() {
		Path pidFile = this.directory.resolve("data/postgresql/cluster/postmaster.pid");
		this.runner.withPropertyValues("DATABASE_URL=").run((context) -> {
			JdbcConnectionDetails details = context.getBean(JdbcConnectionDetails.class);
			assertThat(details.getJdbcUrl()).matches("jdbc:postgresql://127\\.0\\.0\\.1:\\d+/postgres");
			assertThat(pidFile).exists();
			assertThat(context.getBeanFactory().getDependenciesForBean("dataSource")).contains("jdbcConnectionDetails");
		});
		assertThat(pidFile).doesNotExist();
	}

	@Test
	void brokenUrlIsNamedWithoutItsPassword() {
		this.runner.withPropertyValues("DATABASE_URL=postgresql//ada:s3cret@host/db").run((context) -> {
			FailureAnalysis analysis = analyze(new InvalidDatabaseUrlFailureAnalyzer(), context);
			assertThat(analysis.getDescription()).startsWith("Cannot read the database URL: ")
				.endsWith(" It comes from DATABASE_URL in the environment.")
				.doesNotContain("s3cret");
			assertThat(analysis.getAction())
				.startsWith("Write postgresql://user:password@host:port/database or jdbc:postgresql://");
			assertNoServerIn(this.directory);
		});
	}

	@Test
	void serverThatCannotBeUsedIsExplained() throws IOException {
		Files.writeString(this.directory.resolve("data"), "in the way");
		this.runner.withPropertyValues("DATABASE_URL=").run((context) -> {
			FailureAnalysis analysis = analyze(new EmbeddedPostgresqlFailureAnalyzer(), context);
			assertThat(analysis.getDescription()).contains(this.directory.resolve("data/postgresql").toString(),
					"cannot be used");
			assertThat(analysis.getAction()).contains("set DATABASE_URL or spring.datasource.url");
		});
	}

	private static FailureAnalysis analyze(FailureAnalyzer analyzer, AssertableApplicationContext context) {
		return Objects.requireNonNull(analyzer.analyze(Objects.requireNonNull(context.getStartupFailure())));
	}

	private void env(String content) throws IOException {
		Files.writeString(this.directory.resolve(".env"), content);
	}

	private static void assertNoServerIn(Path directory) {
		assertThat(directory.resolve("data")).doesNotExist();
	}

}
