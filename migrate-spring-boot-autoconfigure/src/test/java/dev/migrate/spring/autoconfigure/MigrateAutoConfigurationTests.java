package dev.migrate.spring.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.MigrateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DatabaseInitializerDetector;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.SpringProperties;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class MigrateAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
		.withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost:1/app");

	private final ApplicationContextRunner bare = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(MigrateAutoConfiguration.class));

	@Test
	void backsOffWithoutDatabase() {
		this.bare.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(Migrate.class));
	}

	@Test
	void backsOffWhenDisabled() {
		this.runner.withPropertyValues("migrate.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(Migrate.class)
				.doesNotHaveBean(MigrationRunner.class)
				.doesNotHaveBean(MigrateSchemaManagementProvider.class));
	}

	@Test
	void needsNoDataSourceWithUrl() {
		this.bare.withUserConfiguration(RecordingStrategy.class)
			.withPropertyValues("migrate.url=jdbc:postgresql://localhost:1/app")
			.run((context) -> assertThat(context).hasSingleBean(Migrate.class).hasSingleBean(MigrationRunner.class));
	}

	@Test
	void doesNothingOnStartUpWhenToldSo() {
		this.runner.withUserConfiguration(RecordingStrategy.class)
			.withPropertyValues("migrate.on-startup=none")
			.run((context) -> {
				assertThat(context).hasSingleBean(Migrate.class).hasSingleBean(MigrationRunner.class);
				assertThat(context.getBean(RecordingStrategy.class).migrated).isEmpty();
			});
	}

	@Test
	void callsStrategyWithTheEngine() {
		this.runner.withUserConfiguration(RecordingStrategy.class)
			.run((context) -> assertThat(context.getBean(RecordingStrategy.class).migrated)
				.containsExactly(context.getBean(Migrate.class)));
	}

	@Test
	void usesTheApplicationsOwnEngine() {
		this.runner.withUserConfiguration(RecordingStrategy.class, OwnEngine.class).run((context) -> {
			assertThat(context).hasSingleBean(Migrate.class).doesNotHaveBean(MigrationDataSources.class);
			assertThat(context.getBean(RecordingStrategy.class).migrated)
				.containsExactly(context.getBean("own", Migrate.class));
		});
	}

	@Test
	void usesTheApplicationsOwnRunner() {
		this.runner.withUserConfiguration(OwnRunner.class)
			.run((context) -> assertThat(context).hasSingleBean(Migrate.class)
				.hasSingleBean(MigrationRunner.class)
				.hasBean("ownRunner"));
	}

	@Test
	void severalEnginesHaveARunnerEach() {
		this.bare.withUserConfiguration(TwoEngines.class).run((context) -> {
			assertThat(context).getBeans(MigrationRunner.class).containsOnlyKeys("ordersRunner", "usersRunner");
			assertThat(context.getBean(TwoEngines.class).migrated).containsExactlyInAnyOrder("orders", "users");
		});
	}

	@Test
	void callsCustomizersInTheirOrder() {
		this.runner.withUserConfiguration(RecordingStrategy.class, Customizers.class)
			.run((context) -> assertThat(context.getBean(Customizers.class).called).containsExactly("first", "second"));
	}

	@Test
	void runsAtOnceWhenBeansAreLazy() {
		SpringApplication application = new SpringApplication(DataSourceAutoConfiguration.class,
				MigrateAutoConfiguration.class, RecordingStrategy.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLazyInitialization(true);
		try (ConfigurableApplicationContext context = application
			.run("--spring.datasource.url=jdbc:postgresql://localhost:1/app")) {
			assertThat(context.getBeanFactory().containsSingleton("migrationRunner")).isTrue();
			assertThat(context.getBean(RecordingStrategy.class).migrated).hasSize(1);
		}
	}

	@Test
	void doesNothingInTrainingRun(CapturedOutput output) {
		SpringProperties.setProperty("spring.context.exit", "onRefresh");
		try {
			MigrationRunner runner = new MigrationRunner(engine(), properties(true), (migrate) -> {
				throw new AssertionError("The strategy was called");
			});
			runner.afterPropertiesSet();
		}
		finally {
			SpringProperties.setProperty("spring.context.exit", null);
		}
		assertThat(output).contains("No revision is applied: spring.context.exit=onRefresh is a training run",
				"With spring.jpa.hibernate.ddl-auto=validate it needs a database that has the revisions (migrate upgrade); "
						+ "or set ddl-auto to none for this run");
	}

	// With ahead-of-time processing, the beans exist although the property says no.
	@Test
	void runnerDoesNothingWhenDisabledAtRunTime() {
		new MigrationRunner(engine(), properties(false), (migrate) -> {
			throw new AssertionError("The strategy was called");
		}).afterPropertiesSet();
	}

	@Test
	void detectorComesAfterFlywaysAndBeforeScripts() {
		assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
			.load(DatabaseInitializerDetector.class, SpringFactoriesLoader.ArgumentResolver.none()))
			.filteredOn(MigrateDatabaseInitializerDetector.class::isInstance)
			.singleElement()
			.satisfies((detector) -> assertThat(detector.getOrder()).isBetween(2, Integer.MAX_VALUE - 101));
	}

	private static Migrate engine() {
		return Migrate.builder(new SimpleDriverDataSource()).build();
	}

	private static MigrateProperties properties(boolean enabled) {
		return MigratePropertiesTests.bind("migrate.enabled", Boolean.toString(enabled));
	}

	@Configuration(proxyBeanMethods = false)
	static class RecordingStrategy implements MigrationStrategy {

		private final List<Migrate> migrated = new ArrayList<>();

		@Override
		public void migrate(Migrate migrate) {
			this.migrated.add(migrate);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OwnEngine {

		@Bean
		Migrate own(DataSource dataSource) {
			return Migrate.builder(dataSource).build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OwnRunner {

		@Bean
		MigrationRunner ownRunner(Migrate migrate, MigrateProperties properties) {
			return new MigrationRunner(migrate, properties, (engine) -> {
			});
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TwoEngines {

		private final List<String> migrated = new ArrayList<>();

		@Bean
		Migrate orders() {
			return engine();
		}

		@Bean
		Migrate users() {
			return engine();
		}

		@Bean
		MigrationRunner ordersRunner(@Qualifier("orders") Migrate orders, MigrateProperties properties) {
			return new MigrationRunner(orders, properties, (migrate) -> this.migrated.add("orders"));
		}

		@Bean
		MigrationRunner usersRunner(@Qualifier("users") Migrate users, MigrateProperties properties) {
			return new MigrationRunner(users, properties, (migrate) -> this.migrated.add("users"));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Customizers {

		private final List<String> called = new ArrayList<>();

		@Bean
		@Order(2)
		MigrateCustomizer later() {
			return (builder) -> call("second", builder);
		}

		@Bean
		@Order(1)
		MigrateCustomizer earlier() {
			return (builder) -> call("first", builder);
		}

		private void call(String name, MigrateBuilder builder) {
			builder.tablePrefix(name);
			this.called.add(name);
		}

	}

}
