package dev.migrate.spring.actuate;

import dev.migrate.Migrate;
import dev.migrate.spring.autoconfigure.MigrateAutoConfiguration;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationsEndpointAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(MigrationsEndpointAutoConfiguration.class))
		.withBean(Migrate.class, () -> Migrate.builder(new SimpleDriverDataSource()).build());

	private final ApplicationContextRunner exposed = this.runner
		.withPropertyValues("management.endpoints.web.exposure.include=migrations");

	@Test
	void endpointIsThereWhenItIsExposed() {
		this.exposed.run((context) -> assertThat(context).hasSingleBean(MigrationsEndpoint.class)
			.hasSingleBean(MigrationsEndpointWebExtension.class));
	}

	@Test
	void endpointIsNotThereWhenItIsNotExposed() {
		this.runner.run((context) -> assertThat(context).doesNotHaveBean(MigrationsEndpoint.class));
	}

	@Test
	void endpointIsNotThereWithoutAccess() {
		this.exposed.withPropertyValues("management.endpoint.migrations.access=NONE")
			.run((context) -> assertThat(context).doesNotHaveBean(MigrationsEndpoint.class)
				.doesNotHaveBean(MigrationsEndpointWebExtension.class));
	}

	@Test
	void endpointNeedsNoWebForJmx() {
		this.runner
			.withPropertyValues("spring.jmx.enabled=true", "management.endpoints.jmx.exposure.include=migrations")
			.run((context) -> assertThat(context).hasSingleBean(MigrationsEndpoint.class)
				.doesNotHaveBean(MigrationsEndpointWebExtension.class));
	}

	@Test
	void endpointIsNotThereWithoutEngine() {
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(MigrateAutoConfiguration.class, MigrationsEndpointAutoConfiguration.class))
			.withPropertyValues("management.endpoints.web.exposure.include=migrations")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(MigrationsEndpoint.class));
	}

	@Test
	void applicationsOwnEndpointIsKept() {
		this.exposed.withUserConfiguration(OwnEndpoint.class)
			.run((context) -> assertThat(context).hasSingleBean(MigrationsEndpoint.class).hasBean("ownEndpoint"));
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnEndpoint {

		@Bean
		MigrationsEndpoint ownEndpoint(ApplicationContext context) {
			return new MigrationsEndpoint(context);
		}

	}

}
