package dev.migrate.spring.autoconfigure;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test slice with a database in place of the application's, which would have its
 * revisions elsewhere.
 */
@JdbcTest(properties = { "spring.datasource.url=jdbc:postgresql://production:1/app",
		"migrate.url=jdbc:postgresql://production:1/app" })
@Import(NoMigration.class)
class TestSliceTests {

	private final MigrationRunner runner;

	private final MigrationDataSources dataSources;

	private final DataSource dataSource;

	@Autowired
	TestSliceTests(MigrationRunner runner, MigrationDataSources dataSources, DataSource dataSource) {
		this.runner = runner;
		this.dataSources = dataSources;
		this.dataSource = dataSource;
	}

	@Test
	void sliceRunsRevisions() {
		assertThat(this.runner).isNotNull();
	}

	@Test
	void revisionsRunOnTheTestDatabase() {
		assertThat(this.dataSources.reads()).isSameAs(this.dataSource).isSameAs(this.dataSources.runs());
	}

	@SpringBootConfiguration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class App {

	}

}
