package dev.migrate.spring.autoconfigure;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.Migrate;
import dev.migrate.PendingRevisionsException;
import dev.migrate.RevisionStatus;
import dev.migrate.RevisionStatus.Application;
import dev.migrate.State;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationListener;
import dev.migrate.execution.UnknownDatabaseException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.StatementLog;
import dev.migrate.testing.TestDatabase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The effects of the start of an application on its database. */
@PostgresTest
@ExtendWith(OutputCaptureExtension.class)
class StartUpTests {

	private static final Set<String> SAID_BY_POOL = Set.of("", "SHOW TRANSACTION ISOLATION LEVEL");

	private final TestDatabase database;

	private final ApplicationContextRunner bare = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class,
				JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class));

	private final ApplicationContextRunner runner;

	StartUpTests(TestDatabase database) {
		this.database = database;
		this.runner = this.bare.withPropertyValues("spring.datasource.url=" + database.jdbcUrl(),
				"spring.datasource.username=" + database.user(), "spring.datasource.password=" + database.password(),
				"spring.datasource.hikari.maximum-pool-size=1", "spring.datasource.hikari.connection-timeout=5000");
	}

	@Test
	void appliesWhatIsPending() {
		this.runner.run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(Migrate.class).status().state()).isEqualTo(State.UP_TO_DATE);
			assertThat(context.getBean(JdbcClient.class).sql("SELECT email FROM users").query().listOfRows()).isEmpty();
		});
	}

	@Test
	void atHeadAsksOnceOnOneConnection() {
		this.runner.run((context) -> assertThat(context).hasNotFailed());
		StatementLog log = this.database.statements();
		this.runner.run((context) -> assertThat(context).hasNotFailed());
		assertThat(log.sessions()).isEqualTo(1);
		assertThat(log.statements()).filteredOn((sql) -> !SAID_BY_POOL.contains(sql)).hasSize(1);
	}

	@Test
	void anotherDatabaseInTheVariableOfPlatformsIsTold(CapturedOutput output) {
		this.runner.withPropertyValues("DATABASE_URL=postgresql://ada:s3cret@other.example.org/shop?password=s3cret")
			.run((context) -> assertThat(context).hasNotFailed());
		assertThat(output)
			.containsOnlyOnce(
					"DATABASE_URL names postgresql://other.example.org:5432/shop, and the database in use is ")
			.contains("from spring.datasource.url", "MIGRATE_URL")
			.doesNotContain("s3cret");
	}

	@Test
	void sameDatabaseInTheVariableOfPlatformsIsNotTold(CapturedOutput output) {
		this.runner.withPropertyValues("DATABASE_URL=" + this.database.url())
			.run((context) -> assertThat(context).hasNotFailed());
		assertThat(output).doesNotContain("DATABASE_URL names");
	}

	@Test
	void filesInTheFolderOfAnotherToolAreToldWithTheNextStep(@TempDir Path classes, CapturedOutput output)
			throws IOException {
		Files.createDirectories(classes.resolve("db/migration"));
		Files.writeString(classes.resolve("db/migration/V1__first.sql"), "SELECT 1;");
		start(classes);
		assertThat(output).containsOnlyOnce("There are no revision files in classpath:db/empty. Files that look like "
				+ "revisions are in classpath:db/migration (V1__first.sql). If they are, move them or set "
				+ "migrate.locations=classpath:db/migration");
	}

	@Test
	void noFilesAtAllAreTold(@TempDir Path classes, CapturedOutput output) throws IOException {
		start(classes);
		assertThat(output).containsOnlyOnce(
				"There are no revision files in classpath:db/empty. Write the first one with: migrate create");
	}

	private void start(Path classes) throws IOException {
		Files.createDirectories(classes.resolve("db/empty"));
		Files.writeString(classes.resolve("db/empty/README"), "Revisions go here.");
		try (URLClassLoader loader = new URLClassLoader(new URL[] { classes.toUri().toURL() },
				getClass().getClassLoader())) {
			this.runner.withClassLoader(loader)
				.withPropertyValues("migrate.locations=classpath:db/empty")
				.run((context) -> assertThat(context).hasNotFailed());
		}
	}

	@Test
	void twoHeadsAreToldOnceUnlessTheirBranchesHaveNames(@TempDir Path directory, CapturedOutput output) {
		RevisionFolder folder = new RevisionFolder(directory).add("a1", "none", "SELECT 1;", "")
			.add("b1", "a1", "SELECT 1;", "")
			.add("c1", "a1", "SELECT 1;", "");
		ApplicationContextRunner divided = this.runner.withPropertyValues("migrate.locations=" + folder.location());
		divided.run((context) -> assertThat(context).hasNotFailed());
		String told = "There are 2 heads: b1 (Revision b1), c1 (Revision c1). Join them with: migrate merge heads";
		assertThat(output).containsOnlyOnce(told);
		folder.add("d1", "b1\n-- branch-labels: shop", "SELECT 1;", "")
			.add("e1", "c1\n-- branch-labels: blog", "SELECT 1;", "");
		divided.run((context) -> assertThat(context).hasNotFailed());
		assertThat(output).containsOnlyOnce("There are 2 heads");
	}

	@Test
	void runsOnConnectionOfItsOwn() {
		this.runner.withUserConfiguration(PoolWatch.class)
			.run((context) -> assertThat(context.getBean(PoolWatch.class).active).isNotEmpty().containsOnly(0));
	}

	@Test
	void runsOnTheOnlyConnectionOfThePool() {
		this.runner.withUserConfiguration(PoolWatch.class)
			.withPropertyValues("spring.datasource.hikari.connection-init-sql=SELECT 1")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(context.getBean(PoolWatch.class).active).isNotEmpty().containsOnly(1);
			});
	}

	@Test
	void validateFailsWhenSomethingIsPending() {
		this.runner.withPropertyValues("migrate.on-startup=validate")
			.run((context) -> assertThat(context).getFailure().hasRootCauseInstanceOf(PendingRevisionsException.class));
		assertThat(this.database.schemaSnapshot()).doesNotContain("users");
	}

	@Test
	void validateStartsAtHead() {
		this.runner.run((context) -> assertThat(context).hasNotFailed());
		this.runner.withPropertyValues("migrate.on-startup=validate")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void waitStartsWhenAnotherProcessHasUpgraded() throws Exception {
		CompletableFuture<Void> other = CompletableFuture.runAsync(
				() -> Migrate.builder(this.database.dataSource()).build().upgrade(Target.heads()),
				CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
		this.runner.withPropertyValues("migrate.on-startup=wait", "migrate.wait.poll-interval=50ms").run((context) -> {
			assertThat(context).hasNotFailed();
			// The other process may still hold its lock.
			assertThat(context.getBean(Migrate.class).status().pending()).isEmpty();
		});
		other.get();
	}

	@Test
	void waitFailsAfterItsTimeout() {
		this.runner
			.withPropertyValues("migrate.on-startup=wait", "migrate.wait.timeout=200ms",
					"migrate.wait.poll-interval=50ms")
			.run((context) -> assertThat(context).getFailure().hasRootCauseInstanceOf(PendingRevisionsException.class));
	}

	@Test
	void noneDoesNotTouchTheDatabase() {
		StatementLog log = this.database.statements();
		this.runner.withPropertyValues("migrate.on-startup=none").run((context) -> assertThat(context).hasNotFailed());
		assertThat(log.statements()).isEmpty();
	}

	@Test
	void goesToTheTarget() {
		this.runner.withPropertyValues("migrate.target=+1").run((context) -> assertThat(applied(context)).hasSize(1));
	}

	@Test
	void runsAsAnotherUser() {
		this.runner.withPropertyValues("migrate.user=postgres", "migrate.password=")
			.run((context) -> assertThat(applied(context)).extracting(Application::by).containsOnly("postgres"));
	}

	@Test
	void runsAtUrlOfPlatformWithoutDataSource() {
		this.bare.withPropertyValues("migrate.url=" + this.database.url())
			.run((context) -> assertThat(applied(context)).hasSize(2));
	}

	@Test
	void readsTheLocationOfTheDatabase() {
		this.runner.withPropertyValues("migrate.locations=classpath:db/{vendor}", "migrate.placeholders.owner=Ada")
			.run((context) -> assertThat(
					context.getBean(JdbcClient.class).sql("SELECT name FROM greeting").query(String.class).single())
				.isEqualTo("Ada"));
	}

	@Test
	void usesSchemaAndPrefix() {
		this.runner.withPropertyValues("migrate.schema=public", "migrate.table-prefix=m_").run((context) -> {
			assertThat(context).hasNotFailed();
			JdbcClient jdbc = context.getBean(JdbcClient.class);
			assertThat(jdbc.sql("SELECT count(*) FROM public.m_revision").query(Integer.class).single()).isEqualTo(2);
		});
	}

	@Test
	void remembersTheVersionOfTheApplication() {
		this.runner.withPropertyValues("spring.application.version=1.2.3")
			.run((context) -> assertThat(applied(context)).extracting(Application::applicationVersion)
				.containsOnly("1.2.3"));
	}

	@Test
	void jpaValidatesWhatTheRevisionsMade() {
		this.runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
			.withUserConfiguration(Entities.class)
			.withPropertyValues("spring.jpa.hibernate.ddl-auto=validate")
			.run((context) -> assertThat(context).hasSingleBean(EntityManagerFactory.class));
	}

	@Test
	void databaseWithTablesAndWithoutRevisionsIsLeftAlone() {
		this.database.execute("CREATE TABLE old (id int)");
		this.runner.run((context) -> assertThat(context).getFailure()
			.rootCause()
			.isInstanceOf(UnknownDatabaseException.class)
			.hasMessageContaining("The database has 1 table, and no revision is recorded in it.")
			.hasMessageContaining("Its schema is not that of any revision."));
		assertThat(this.database.schemaSnapshot()).doesNotContain("users");
		this.runner.withPropertyValues("migrate.on-unknown-database=apply")
			.run((context) -> assertThat(applied(context)).hasSize(2));
	}

	@Test
	void startOnALaterDatabaseThanItsTargetGoesOn() {
		this.runner.run((context) -> assertThat(context).hasNotFailed());
		this.runner.withPropertyValues("migrate.target=base+1")
			.run((context) -> assertThat(applied(context)).hasSize(2));
	}

	@Test
	void severalEnginesNeedARunnerEach() {
		this.runner.withUserConfiguration(TwoEngines.class)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(SeveralEnginesException.class)
				.hasMessageContaining("2 beans of type Migrate (company, library) and no MigrationRunner")
				.hasMessageContaining("MigrationRunner companyRunner(@Qualifier(\"company\") Migrate migrate")
				.hasMessageContaining("MigrationRunner libraryRunner(@Qualifier(\"library\") Migrate migrate"));
		this.runner.withUserConfiguration(TwoEngines.class, Runners.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean("company", Migrate.class).status().pending()).isEmpty();
			assertThat(context.getBean("library", Migrate.class).status().pending()).isEmpty();
		});
	}

	@Test
	void failedRevisionIsReportedWithItsPlace() {
		this.runner.withPropertyValues("migrate.locations=classpath:db/broken").run((context) -> {
			Throwable failure = Objects.requireNonNull(context.getStartupFailure());
			assertThat(new MigrateFailureAnalyzer().analyze(failure)).isNotNull()
				.extracting(FailureAnalysis::getDescription)
				.asString()
				.contains("0000bbbb2222", "broken.sql:8", "owners", "42P01");
		});
		assertThat(this.database.schemaSnapshot()).doesNotContain("orders");
	}

	private static List<Application> applied(AssertableApplicationContext context) {
		assertThat(context).hasNotFailed();
		List<Application> applied = new ArrayList<>();
		for (RevisionStatus revision : context.getBean(Migrate.class).status().revisions()) {
			if (revision.application() != null) {
				applied.add(revision.application());
			}
		}
		return applied;
	}

	/** Notes the number of connections of the pool in use during a step. */
	@Configuration(proxyBeanMethods = false)
	static class PoolWatch {

		private final List<Integer> active = new ArrayList<>();

		@Bean
		MigrationListener poolListener(HikariDataSource pool) {
			return (event) -> {
				if (event instanceof MigrationEvent.StepStarted) {
					this.active.add(pool.getHikariPoolMXBean().getActiveConnections());
				}
			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TwoEngines {

		@Bean
		Migrate company(DataSource dataSource) {
			return Migrate.builder(dataSource).build();
		}

		@Bean
		Migrate library(DataSource dataSource) {
			return Migrate.builder(dataSource)
				.locations("classpath:db/postgresql")
				.tablePrefix("library_")
				.placeholders(Map.of("owner", "Ada"))
				.build();
		}

	}

	/** As the error says. */
	@Configuration(proxyBeanMethods = false)
	static class Runners {

		@Bean
		MigrationRunner companyRunner(@Qualifier("company") Migrate migrate, MigrateProperties properties) {
			return new MigrationRunner(migrate, properties);
		}

		@Bean
		MigrationRunner libraryRunner(@Qualifier("library") Migrate migrate, MigrateProperties properties) {
			return new MigrationRunner(migrate, properties);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EntityScan(basePackageClasses = StartUpTests.class)
	static class Entities {

	}

	@Entity
	@Table(name = "users")
	static class User {

		@Id
		private Long id = 0L;

		private String name = "";

		private String email = "";

		@Override
		public String toString() {
			return this.id + " " + this.name + " " + this.email;
		}

	}

}
