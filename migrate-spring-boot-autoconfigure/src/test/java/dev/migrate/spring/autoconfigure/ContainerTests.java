package dev.migrate.spring.autoconfigure;

import dev.migrate.Migrate;
import dev.migrate.State;
import dev.migrate.testing.MissingTool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("database")
class ContainerTests {

	@BeforeAll
	static void needsAContainerEngine() {
		MissingTool.abortUnless(DockerClientFactory.instance().isDockerAvailable(), "container engine");
	}

	@Test
	void revisionsAreAppliedToADatabaseInAContainer() {
		try (PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withStartupAttempts(3)) {
			container.start();
			new ApplicationContextRunner()
				.withConfiguration(
						AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
				.withPropertyValues("spring.datasource.url=" + container.getJdbcUrl(),
						"spring.datasource.username=" + container.getUsername(),
						"spring.datasource.password=" + container.getPassword())
				.run((context) -> assertThat(context.getBean(Migrate.class).status().state())
					.isEqualTo(State.UP_TO_DATE));
		}
	}

}
