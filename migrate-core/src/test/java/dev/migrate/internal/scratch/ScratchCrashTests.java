package dev.migrate.internal.scratch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import dev.migrate.comparison.Place;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Processes that are killed while a target schema exists. */
@PostgresTest
@Tag("crash")
class ScratchCrashTests {

	private final TestDatabase database;

	private final TestDatabase given;

	ScratchCrashTests(TestDatabase database) {
		this.database = database;
		this.given = database.another();
		this.given.execute("DROP SCHEMA \"" + this.given.schema().replace("\"", "\"\"") + "\"");
	}

	@ParameterizedTest
	@EnumSource(names = { "SCHEMA", "TEMPORARY" })
	void serverTakesBackWhatWasNotCommitted(Place place) throws Exception {
		String before = this.database.schemaSnapshot();
		killWhileDrawn(place);
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	@Test
	void databaseThatWasMadeIsDroppedByTheNextRun() throws Exception {
		List<String> before = databases();
		killWhileDrawn(Place.DATABASE);
		assertThat(databases()).hasSize(before.size() + 1);
		new ServerDatabases(this.database.superuser(), this.database::superuserOf).open(new PostgresqlDialect())
			.close();
		assertThat(databases()).isEqualTo(before);
	}

	@Test
	void databaseThatWasGivenIsEmptiedByTheNextRun() throws Exception {
		String before = this.given.schemaSnapshot();
		killWhileDrawn(Place.GIVEN);
		assertThat(this.given.schemaSnapshot()).contains("person");
		new GivenDatabase("given", this.given.superuser(), Optional.empty()).open(new PostgresqlDialect()).close();
		assertThat(this.given.schemaSnapshot()).isEqualTo(before);
	}

	private void killWhileDrawn(Place place) throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), ScratchProgram.class.getName(), place.name(),
				url(this.database.jdbcUrl()), server() + "%s?user=postgres", url(this.given.jdbcUrl()))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		// The log comes over the same stream.
		assertThat(process.inputReader().lines().anyMatch("ready"::equals)).isTrue();
		process.destroyForcibly().waitFor();
		awaitSessions();
	}

	private String server() {
		return this.database.jdbcUrl().substring(0, this.database.jdbcUrl().lastIndexOf('/') + 1);
	}

	private static String url(String jdbcUrl) {
		return jdbcUrl + "?user=postgres";
	}

	// The server takes a moment to notice the end of a process.
	private void awaitSessions() {
		Instant end = Instant.now().plus(Duration.ofSeconds(20));
		while (sessions() > 0 && Instant.now().isBefore(end)) {
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
		}
	}

	private int sessions() {
		return JdbcClient.create(this.database.superuser())
			.sql("SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' "
					+ "AND usename = :user AND (datname LIKE 'migrate\\_scratch\\_%' OR datname IN (:names))")
			.param("user", this.database.user())
			.param("names", List.of(this.database.name(), this.given.name()))
			.query(Integer.class)
			.single();
	}

	private List<String> databases() {
		return JdbcClient.create(this.database.superuser())
			.sql("SELECT datname FROM pg_database WHERE datname LIKE 'migrate\\_scratch\\_%' ORDER BY datname")
			.query(String.class)
			.list();
	}

}
