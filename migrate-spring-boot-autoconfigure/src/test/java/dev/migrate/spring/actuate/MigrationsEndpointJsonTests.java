package dev.migrate.spring.actuate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.migrate.DatabaseInfo;
import dev.migrate.RevisionDetail;
import dev.migrate.RevisionState;
import dev.migrate.RevisionStatus;
import dev.migrate.RevisionStatus.Application;
import dev.migrate.RevisionStatus.Reversible;
import dev.migrate.State;
import dev.migrate.Status;
import dev.migrate.database.SchemaChange;
import dev.migrate.drift.Drift;
import dev.migrate.error.Location;
import dev.migrate.history.Action;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.Outcome;
import dev.migrate.history.SchemaRecord;
import dev.migrate.lock.LockHolder;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.spring.actuate.MigrationsEndpoint.Contexts;
import dev.migrate.spring.actuate.MigrationsEndpoint.Engines;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;

import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.JacksonEndpointAutoConfiguration;
import org.springframework.boot.actuate.endpoint.jackson.EndpointJsonMapper;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The answers as operators see them, with their keys in order. */
class MigrationsEndpointJsonTests {

	private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

	private static final RevisionId FIRST = new RevisionId("dcd397241ba3");

	private static final RevisionId SECOND = new RevisionId("a1b2c3d4e5f6");

	private static final RevisionStatus APPLIED = new RevisionStatus(
			new Revision(FIRST, List.of(), List.of(), List.of("shop"), "Initial schema", NOON,
					new Location("db/revisions/initial_schema.sql", 1)),
			RevisionState.APPLIED, Reversible.YES,
			new Application(NOON, "app", "pod-1", "1.2", Duration.ofMillis(15), List.of()));

	private static final RevisionStatus PENDING = new RevisionStatus(
			new Revision(SECOND, List.of(FIRST), List.of(), List.of(), "Find users by email", null,
					new Location("db/revisions/find_users_by_email.sql", 1)),
			RevisionState.PENDING, Reversible.MISSING, null);

	private static final DatabaseInfo DATABASE = new DatabaseInfo("PostgreSQL 18.1", "jdbc:postgresql://db/app", "app",
			"public");

	private static final Drift DRIFT = new Drift(Drift.State.FOUND, NOON,
			List.of(new SchemaChange("column public.users.email", "character varying(255)", "text")), null);

	@Test
	void summaryIsAsInTheReference() throws IOException {
		Status status = new Status(State.RUNNING, List.of(FIRST), List.of(SECOND), List.of(APPLIED, PENDING), DATABASE,
				new LockHolder(42, "migrate", "10.0.0.1", NOON, "CREATE INDEX CONCURRENTLY ..."),
				List.of(intent(2), done(1)),
				new SchemaRecord("run-1", "PostgreSQL 18", "public", "1:8fa591ee31ba651e...", List.of(), NOON),
				Map.of());
		assertThat(json(answer(StatusDescriptor.of(status, DRIFT)))).isEqualTo(example());
	}

	@Test
	void nothingRunsWhenThereIsOnlyAnIntent() {
		Status status = new Status(State.INTERRUPTED, List.of(FIRST), List.of(SECOND), List.of(APPLIED, PENDING),
				DATABASE, null, List.of(intent(1)), null, Map.of());
		assertThat(StatusDescriptor.of(status, null).runningStep()).isNull();
	}

	@Test
	void freshDatabaseHasNoRun() {
		Status status = new Status(State.PENDING, List.of(), List.of(SECOND), List.of(PENDING), DATABASE, null,
				List.of(), null, Map.of());
		assertThat(StatusDescriptor.of(status, null).lastRun()).isNull();
	}

	@Test
	void revisionComesWithItsSql() {
		RevisionDetail detail = new RevisionDetail(PENDING, "CREATE INDEX CONCURRENTLY ...", null, null, null);
		assertThat(json(RevisionsDescriptor.of(List.of(detail)))).isEqualTo("""
				{
				  "revisions" : [ {
				    "revision" : {
				      "id" : "a1b2c3d4e5f6",
				      "state" : "PENDING",
				      "message" : "Find users by email",
				      "downRevisions" : [ "dcd397241ba3" ],
				      "dependsOn" : [ ],
				      "branchLabels" : [ ],
				      "location" : "db/revisions/find_users_by_email.sql:1",
				      "reversible" : "MISSING"
				    },
				    "upgradeSql" : "CREATE INDEX CONCURRENTLY ..."
				  } ]
				}""");
	}

	private static Contexts<StatusDescriptor> answer(StatusDescriptor descriptor) {
		return new Contexts<>(Map.of("application", new Engines<>(Map.of("migrate", descriptor), null)));
	}

	private static HistoryEntry intent(long number) {
		return new HistoryEntry(number, "run-1", SECOND, Action.UPGRADE, Outcome.INTENT, 1, 2, NOON, null, null, null,
				"pod-1", "1.2", "app", 42);
	}

	private static HistoryEntry done(long number) {
		return new HistoryEntry(number, "run-1", FIRST, Action.UPGRADE, Outcome.DONE, null, 1, NOON, NOON, null, null,
				"pod-1", "1.2", "app", 42);
	}

	private static String example() throws IOException {
		String reference = Files.readString(Path.of("../docs/spring-boot.md"));
		return reference.split("```json\n", 2)[1].split("\n```", 2)[0];
	}

	private static String json(Object body) {
		StringBuilder json = new StringBuilder();
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(JacksonAutoConfiguration.class, JacksonEndpointAutoConfiguration.class))
			.run((context) -> json.append(context.getBean(EndpointJsonMapper.class)
				.get()
				.writer(SerializationFeature.INDENT_OUTPUT)
				.writeValueAsString(body)));
		return json.toString().replace(System.lineSeparator(), "\n");
	}

}
