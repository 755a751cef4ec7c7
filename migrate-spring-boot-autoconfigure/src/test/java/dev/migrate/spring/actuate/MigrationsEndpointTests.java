package dev.migrate.spring.actuate;

import dev.migrate.Migrate;
import dev.migrate.spring.autoconfigure.MigrateAutoConfiguration;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.StatementLog;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.JacksonEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.ContextIdApplicationContextInitializer;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.actuate.web.ServletManagementContextAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The endpoint over HTTP, in an application with Spring MVC. */
@PostgresTest
class MigrationsEndpointTests {

	private static final String ENGINE = "$.contexts.application.migrations.migrate.";

	private final TestDatabase database;

	private final WebApplicationContextRunner bare = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class,
				MigrationsEndpointAutoConfiguration.class, JacksonAutoConfiguration.class,
				HttpMessageConvertersAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
				WebMvcAutoConfiguration.class, EndpointAutoConfiguration.class, WebEndpointAutoConfiguration.class,
				JacksonEndpointAutoConfiguration.class, ManagementContextAutoConfiguration.class,
				ServletManagementContextAutoConfiguration.class))
		.withInitializer(new ContextIdApplicationContextInitializer())
		.withPropertyValues("management.endpoints.web.exposure.include=migrations",
				"spring.datasource.hikari.connection-timeout=500");

	private final WebApplicationContextRunner runner;

	MigrationsEndpointTests(TestDatabase database) {
		this.database = database;
		this.runner = this.bare.withPropertyValues("spring.datasource.url=" + database.jdbcUrl() + "?ApplicationName=x",
				"spring.datasource.username=" + database.user(), "spring.datasource.password=" + database.password());
	}

	@Test
	void tellsThatTheDatabaseIsUpToDate() {
		this.runner.run((context) -> assertThat(mvc(context).get().uri("/actuator/migrations")).hasStatusOk()
			.hasContentType("application/vnd.spring-boot.actuator.v3+json")
			.bodyJson()
			.hasPathSatisfying(ENGINE + "state", (state) -> assertThat(state).isEqualTo("UP_TO_DATE"))
			.hasPathSatisfying(ENGINE + "pendingCount", (count) -> assertThat(count).isEqualTo(0))
			.hasPathSatisfying(ENGINE + "current[0]", (current) -> assertThat(current).isEqualTo("a1b2c3d4e5f6"))
			.hasPathSatisfying(ENGINE + "database.url",
					(url) -> assertThat(url).asString().startsWith("jdbc:postgresql://").doesNotContain("?"))
			.hasPathSatisfying(ENGINE + "lastRun.action", (action) -> assertThat(action).isEqualTo("UPGRADE"))
			.hasPathSatisfying(ENGINE + "history.length()", (count) -> assertThat(count).isEqualTo(2))
			.hasPathSatisfying(ENGINE + "revisions[0].application.by",
					(user) -> assertThat(user).isEqualTo(this.database.user())));
	}

	@Test
	void tellsWhatIsPending() {
		this.runner.withPropertyValues("migrate.on-startup=none")
			.run((context) -> assertThat(mvc(context).get().uri("/actuator/migrations")).hasStatusOk()
				.bodyJson()
				.hasPathSatisfying(ENGINE + "state", (state) -> assertThat(state).isEqualTo("PENDING"))
				.hasPathSatisfying(ENGINE + "pending[1]", (pending) -> assertThat(pending).isEqualTo("a1b2c3d4e5f6")));
	}

	@Test
	void tellsWhyTheLastRunFailed() {
		WebApplicationContextRunner broken = this.runner.withPropertyValues("migrate.locations=classpath:db/broken");
		broken.run((context) -> assertThat(context).hasFailed());
		broken.withPropertyValues("migrate.on-startup=none")
			.run((context) -> assertThat(mvc(context).get().uri("/actuator/migrations")).hasStatusOk()
				.bodyJson()
				.hasPathSatisfying(ENGINE + "state", (state) -> assertThat(state).isEqualTo("FAILED"))
				.hasPathSatisfying(ENGINE + "lastRun.outcome", (outcome) -> assertThat(outcome).isEqualTo("FAILED"))
				.hasPathSatisfying(ENGINE + "lastRun.error", (error) -> assertThat(error).asString().contains("owners"))
				.hasPathSatisfying(ENGINE + "history[0].sqlState", (state) -> assertThat(state).isEqualTo("42P01")));
	}

	@Test
	void asksOnceForEachRequest() {
		this.runner.run((context) -> {
			MockMvcTester mvc = mvc(context);
			StatementLog log = this.database.statements();
			assertThat(mvc.get().uri("/actuator/migrations")).hasStatusOk();
			assertThat(log.statements()).filteredOn((sql) -> sql.contains("migrate_")).hasSize(1);
			assertThat(mvc.get().uri("/actuator/migrations/head")).hasStatusOk();
			assertThat(log.statements()).filteredOn((sql) -> sql.contains("migrate_")).hasSize(2);
		});
	}

	@Test
	void comparesTheSchemaOnlyWhenAsked() {
		this.runner.run((context) -> {
			this.database.execute("ALTER TABLE users ADD by_hand int");
			MockMvcTester mvc = mvc(context);
			assertThat(mvc.get().uri("/actuator/migrations")).hasStatusOk()
				.bodyJson()
				.doesNotHavePath(ENGINE + "drift")
				.hasPathSatisfying(ENGINE + "recordedSchema.hash",
						(hash) -> assertThat(hash).asString().startsWith("3:"))
				.hasPathSatisfying(ENGINE + "recordedSchema.drift.length()", (count) -> assertThat(count).isEqualTo(0));
			assertThat(mvc.get().uri("/actuator/migrations?drift=now")).hasStatusOk()
				.bodyJson()
				.hasPathSatisfying(ENGINE + "drift.state", (state) -> assertThat(state).isEqualTo("FOUND"))
				.hasPathSatisfying(ENGINE + "drift.changes[0].kind", (kind) -> assertThat(kind).isEqualTo("ADDED"))
				.hasPathSatisfying(ENGINE + "drift.changes[0].subject",
						(subject) -> assertThat(subject).asString().endsWith(".users.by_hand"))
				.hasPathSatisfying(ENGINE + "drift.changes[0].is", (is) -> assertThat(is).isEqualTo("integer"));
			assertThat(mvc.get().uri("/actuator/migrations?drift=never")).hasStatus(400);
		});
	}

	@Test
	void showsRevisionByPrefix() {
		this.runner.run((context) -> assertThat(mvc(context).get().uri("/actuator/migrations/dcd3")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying(ENGINE + "revisions[0].revision.id", (id) -> assertThat(id).isEqualTo("dcd397241ba3"))
			.hasPathSatisfying(ENGINE + "revisions[0].upgradeSql",
					(sql) -> assertThat(sql).asString().contains("CREATE TABLE users"))
			.hasPathSatisfying(ENGINE + "revisions[0].appliedDowngradeSql",
					(sql) -> assertThat(sql).asString().contains("DROP TABLE users")));
	}

	@Test
	void showsRevisionBySteps() {
		this.runner.run((context) -> assertThat(mvc(context).get().uri("/actuator/migrations/head-1")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying(ENGINE + "revisions[0].revision.id", (id) -> assertThat(id).isEqualTo("dcd397241ba3")));
	}

	@Test
	void unknownRevisionIsNotFound() {
		this.runner.run((context) -> assertThat(mvc(context).get().uri("/actuator/migrations/ffff")).hasStatus(404)
			.bodyJson()
			.hasPathSatisfying("$.problem", (problem) -> assertThat(problem).asString().contains("ffff"))
			.hasPathSatisfying("$.action", (action) -> assertThat(action).asString().isNotEmpty()));
	}

	@Test
	void textThatIsNoTargetIsBadRequest() {
		this.runner.run((context) -> assertThat(mvc(context).get().uri("/actuator/migrations/{target}", "head@@+"))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.problem")
			.asString()
			.contains("head@@+"));
	}

	@Test
	void tellsThatTheDatabaseDoesNotAnswer() {
		this.bare
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost:1/app", "migrate.on-startup=none")
			.run((context) -> {
				assertThat(mvc(context).get().uri("/actuator/migrations")).hasStatusOk()
					.bodyJson()
					.hasPathSatisfying(ENGINE + "state", (state) -> assertThat(state).isEqualTo("UNREACHABLE"))
					.hasPathSatisfying(ENGINE + "problem", (problem) -> assertThat(problem).asString().isNotEmpty())
					.doesNotHavePath(ENGINE + "current");
				assertThat(mvc(context).get().uri("/actuator/migrations/head")).hasStatus(503)
					.bodyJson()
					.hasPath("$.action");
			});
	}

	@Test
	void showsTheEnginesOfParentContexts() {
		new ApplicationContextRunner()
			.withBean("parentEngine", Migrate.class, () -> Migrate.builder(this.database.dataSource()).build())
			.run((parent) -> this.runner.withParent(parent)
				.run((context) -> assertThat(mvc(context).get().uri("/actuator/migrations")).hasStatusOk()
					.bodyJson()
					.hasPathSatisfying("$.contexts.application.parentId",
							(id) -> assertThat(id).isEqualTo(parent.getId()))
					.extractingPath("$.contexts['" + parent.getId() + "'].migrations.parentEngine.state")
					.isEqualTo("UP_TO_DATE")));
	}

	private static MockMvcTester mvc(WebApplicationContext context) {
		assertThat(context).isNotNull();
		return MockMvcTester.from(context);
	}

}
