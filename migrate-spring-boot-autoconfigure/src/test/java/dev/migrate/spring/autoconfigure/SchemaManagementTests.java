package dev.migrate.spring.autoconfigure;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class SchemaManagementTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class,
				HibernateJpaAutoConfiguration.class))
		.withBean(NoMigration.class);

	private final ApplicationContextRunner embedded = this.runner
		.withPropertyValues("spring.datasource.url=jdbc:h2:mem:jpa");

	@Test
	void hibernateDoesNotMakeTheTables() {
		this.embedded.run((context) -> assertThat(ddlAuto(context)).isEqualTo("none"));
	}

	@Test
	void hibernateMakesTheTablesWithoutUs() {
		this.embedded.withPropertyValues("migrate.enabled=false")
			.run((context) -> assertThat(ddlAuto(context)).isEqualTo("create-drop"));
	}

	@Test
	void hibernateDoesNotMakeTheTablesOfAnotherUser() {
		this.embedded.withPropertyValues("spring.datasource.username=sa", "migrate.user=owner")
			.run((context) -> assertThat(ddlAuto(context)).isEqualTo("none"));
	}

	@Test
	void hibernateDoesNotMakeTheTablesOfTheSameUrl() {
		this.embedded.withPropertyValues("migrate.url=jdbc:h2:mem:jpa;DB_CLOSE_DELAY=-1")
			.run((context) -> assertThat(ddlAuto(context)).isEqualTo("none"));
	}

	@Test
	void hibernateDoesNotMakeTheTablesWhenJpaStartsFirst(CapturedOutput output) {
		this.embedded.withPropertyValues("spring.jpa.defer-datasource-initialization=true").run((context) -> {
			assertThat(ddlAuto(context)).isEqualTo("none");
			assertThat(output).contains("spring.jpa.defer-datasource-initialization=true starts JPA before");
		});
	}

	@Test
	void managesItsDataSourceAndNoOther() {
		this.embedded.run((context) -> {
			DataSource ours = context.getBean(DataSource.class);
			SchemaManagementProvider provider = context.getBean(MigrateSchemaManagementProvider.class);
			assertThat(provider.getSchemaManagement(ours)).isEqualTo(SchemaManagement.MANAGED);
			assertThat(provider.getSchemaManagement(new LazyConnectionDataSourceProxy(ours)))
				.isEqualTo(SchemaManagement.MANAGED);
			assertThat(provider
				.getSchemaManagement(new SimpleDriverDataSource(new org.h2.Driver(), "jdbc:h2:mem:other", "sa", "")))
				.isEqualTo(SchemaManagement.UNMANAGED);
		});
	}

	@Test
	void managesAnyDataSourceWithTheApplicationsOwnEngine() {
		this.embedded.withBean(Migrate.class, () -> Migrate.builder(new SimpleDriverDataSource()).build())
			.run((context) -> assertThat(ddlAuto(context)).isEqualTo("none"));
	}

	@Test
	void warnsWhenHibernateChangesTables(CapturedOutput output) {
		this.embedded.withPropertyValues("spring.jpa.hibernate.ddl-auto=update").run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(output).containsOnlyOnce("spring.jpa.hibernate.ddl-auto=update lets Hibernate change tables");
		});
	}

	@Test
	void doesNotWarnWhenHibernateValidates(CapturedOutput output) {
		this.embedded.withPropertyValues("spring.jpa.hibernate.ddl-auto=validate").run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(output).doesNotContain("lets Hibernate change tables");
		});
	}

	private static Object ddlAuto(AssertableApplicationContext context) {
		assertThat(context).hasNotFailed();
		return context.getBean(EntityManagerFactory.class)
			.getProperties()
			.getOrDefault("hibernate.hbm2ddl.auto", "none");
	}

}
