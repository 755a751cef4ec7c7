package dev.migrate.spring.autoconfigure;

import org.junit.jupiter.api.Test;
import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.utility.DockerImageName;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactories;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A container gives the address of the database. No container is started here. */
class ServiceConnectionTests {

	@Test
	void revisionsRunInTheContainerAndNotAtTheUrl() {
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(ServiceConnectionAutoConfiguration.class,
					DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
			.withUserConfiguration(Container.class)
			.withBean(NoMigration.class)
			.withPropertyValues("migrate.url=jdbc:postgresql://production/app", "migrate.user=owner")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				SimpleDriverDataSource runs = (SimpleDriverDataSource) context.getBean(MigrationDataSources.class)
					.runs();
				assertThat(runs.getUrl()).isEqualTo("jdbc:postgresql://container/app");
				assertThat(runs.getUsername()).isEqualTo("container");
			});
	}

	@Test
	void detailsOfDockerComposeAreAdapted() {
		JdbcConnectionDetails source = new MigrationDataSourceChoiceTests.ApplicationDetails();
		assertThat(new ConnectionDetailsFactories(null).getConnectionDetails(source, true))
			.hasEntrySatisfying(MigrateConnectionDetails.class, (details) -> {
				MigrateConnectionDetails adapted = (MigrateConnectionDetails) details;
				assertThat(adapted.getJdbcUrl()).isEqualTo(source.getJdbcUrl());
				assertThat(adapted.getUsername()).isEqualTo("app");
				assertThat(adapted.getPassword()).isEqualTo("secret");
				assertThat(adapted.getDriverClassName()).isEqualTo("org.postgresql.Driver");
			});
	}

	@Configuration(proxyBeanMethods = false)
	static class Container {

		@Bean
		@ServiceConnection
		FixedContainer container() {
			return new FixedContainer();
		}

	}

	static class FixedContainer extends JdbcDatabaseContainer<FixedContainer> {

		FixedContainer() {
			super(DockerImageName.parse("postgres:18"));
		}

		@Override
		public void start() {
		}

		@Override
		public void stop() {
		}

		@Override
		public String getDriverClassName() {
			return "org.postgresql.Driver";
		}

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://container/app";
		}

		@Override
		public String getUsername() {
			return "container";
		}

		@Override
		public String getPassword() {
			return "pw";
		}

		@Override
		protected String getTestQueryString() {
			return "SELECT 1";
		}

	}

}
