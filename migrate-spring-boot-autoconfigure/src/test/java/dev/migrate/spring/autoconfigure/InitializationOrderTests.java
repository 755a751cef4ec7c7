package dev.migrate.spring.autoconfigure;

import java.util.List;

import dev.migrate.Migrate;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.r2dbc.core.DatabaseClient;

import static org.assertj.core.api.Assertions.assertThat;

class InitializationOrderTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class,
				JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class))
		.withPropertyValues("spring.datasource.generate-unique-name=true")
		.withUserConfiguration(Witness.class);

	@Test
	void jdbcWaitsForTheRunner() {
		this.runner.run((context) -> {
			assertWaits(context, "jdbcTemplate", "migrationRunner");
			assertWaits(context, "namedParameterJdbcTemplate", "migrationRunner");
			assertWaits(context, "jdbcClient", "migrationRunner");
			assertThat(context.getBean(Witness.class).madeBefore).isEmpty();
		});
	}

	@Test
	void jpaWaitsForTheRunner() {
		this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class)).run((context) -> {
			assertWaits(context, "entityManagerFactory", "migrationRunner");
			assertThat(context.getBean(Witness.class).madeBefore).isEmpty();
		});
	}

	@Test
	void quartzWaitsForTheRunner() {
		this.runner.withConfiguration(AutoConfigurations.of(QuartzAutoConfiguration.class))
			.run((context) -> assertWaits(context, "quartzScheduler", "migrationRunner"));
	}

	@Test
	void userBeanWaitsForTheRunner() {
		this.runner.withUserConfiguration(UserOfDatabase.class)
			.run((context) -> assertWaits(context, "userOfDatabase", "migrationRunner"));
	}

	@Test
	void reactiveBeansWaitForTheRunner() {
		this.runner.withUserConfiguration(ReactiveClient.class)
			.run((context) -> assertWaits(context, "databaseClient", "migrationRunner"));
	}

	@Test
	void reactiveBeansDoNotWaitWhenDisabled() {
		this.runner.withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
			.withUserConfiguration(ReactiveClient.class)
			.withPropertyValues("migrate.enabled=false")
			.run((context) -> assertThat(dependsOn(context, "databaseClient")).isEmpty());
	}

	@Test
	void runnerWaitsForFlyway() {
		this.runner.withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
			.run((context) -> assertWaits(context, "migrationRunner", "flywayInitializer"));
	}

	@Test
	void scriptsWaitForTheRunner() {
		this.runner.withConfiguration(AutoConfigurations.of(DataSourceInitializationAutoConfiguration.class))
			.withPropertyValues("spring.sql.init.mode=always")
			.run((context) -> assertWaits(context, "dataSourceScriptDatabaseInitializer", "migrationRunner"));
	}

	@Test
	void everythingWaitsForTheApplicationsOwnRunner() {
		this.runner.withUserConfiguration(OwnRunner.class)
			.run((context) -> assertWaits(context, "jdbcClient", "ownRunner"));
	}

	private static void assertWaits(AssertableApplicationContext context, String bean, String initializer) {
		assertThat(context).hasNotFailed();
		assertThat(dependsOn(context, bean)).contains(initializer);
	}

	private static List<String> dependsOn(AssertableApplicationContext context, String bean) {
		String[] names = context.getBeanFactory().getBeanDefinition(bean).getDependsOn();
		return (names != null) ? List.of(names) : List.of();
	}

	/** Notes the beans that use the database and exist before the revisions. */
	@Configuration(proxyBeanMethods = false)
	static class Witness implements MigrationStrategy {

		private final ConfigurableListableBeanFactory beans;

		private List<String> madeBefore = List.of("never called");

		Witness(ConfigurableListableBeanFactory beans) {
			this.beans = beans;
		}

		@Override
		public void migrate(Migrate migrate) {
			this.madeBefore = List.of("jdbcTemplate", "jdbcClient", "entityManagerFactory")
				.stream()
				.filter(this.beans::containsSingleton)
				.toList();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class UserOfDatabase {

		@Bean
		@DependsOnDatabaseInitialization
		String userOfDatabase(JdbcClient client) {
			return client.sql("SELECT 'ready'").query(String.class).single();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ReactiveClient {

		@Bean
		@Lazy
		DatabaseClient databaseClient() {
			throw new IllegalStateException("Not needed here");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OwnRunner {

		@Bean
		MigrationRunner ownRunner(Migrate migrate, MigrateProperties properties, MigrationStrategy strategy) {
			return new MigrationRunner(migrate, properties, strategy);
		}

	}

}
