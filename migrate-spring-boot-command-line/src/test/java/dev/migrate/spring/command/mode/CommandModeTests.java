package dev.migrate.spring.command.mode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.spring.command.mode.busy.BusyApplication;
import dev.migrate.spring.command.mode.busy.Mark;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An application that does everything, as a real process, with and without the word.
 */
@PostgresTest
class CommandModeTests {

	private static final String SETTINGS = """
			server.port=0
			management.endpoints.web.exposure.include=*
			spring.jpa.hibernate.ddl-auto=create
			spring.flyway.locations=filesystem:flyway
			spring.sql.init.mode=always
			spring.sql.init.schema-locations=file:schema.sql
			spring.quartz.job-store-type=jdbc
			spring.quartz.jdbc.initialize-schema=always
			spring.quartz.properties.org.quartz.jobStore.driverDelegateClass=org.quartz.impl.jdbcjobstore.PostgreSQLDelegate
			""";

	private final TestDatabase database;

	private final Path directory;

	private final Map<String, String> environment;

	CommandModeTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.directory = directory;
		this.environment = new HashMap<>(ApplicationProcess.environment(database));
		this.environment.put("MIGRATE_LOCATIONS", "file:revisions");
	}

	@BeforeEach
	void writeFiles() throws IOException {
		for (String folder : List.of("marks", "flyway", "revisions")) {
			Files.createDirectory(this.directory.resolve(folder));
		}
		write("application.properties", SETTINGS);
		write("flyway/V1__first.sql", "CREATE TABLE made_by_flyway (id int);");
		write("schema.sql", "CREATE TABLE IF NOT EXISTS made_by_script (id int);");
		new RevisionFolder(this.directory.resolve("revisions")).add("a1", "none",
				"CREATE TABLE made_by_revision (id int);", "DROP TABLE made_by_revision;");
	}

	@Test
	void withoutTheWordTheApplicationStartsAsUsual() throws Exception {
		try (ApplicationProcess process = start("--spring.main.banner-mode=console",
				"--migrate.on-unknown-database=apply")) {
			await().atMost(Duration.ofMinutes(2)).until(() -> !process.isAlive() || served());
			assertThat(process.isAlive()).as(() -> read("out") + read("err")).isTrue();
			process.terminate();
		}
		assertThat(Mark.values()).allMatch((mark) -> mark.isIn(this.directory.resolve("marks")));
		assertThat(read("out")).contains(":: Spring Boot ::", "printed by a bean", "logged by a bean");
		assertThat(tables()).contains("made_by_flyway", "made_by_hibernate", "made_by_hibernate_too",
				"made_by_revision", "made_by_script", "qrtz_triggers");
	}

	private boolean served() {
		return List.of(Mark.values())
			.stream()
			.allMatch((mark) -> mark == Mark.CONTEXT_CLOSED || mark.isIn(this.directory.resolve("marks")));
	}

	@Test
	void commandStartsNothingAndPrintsNothingButItsResult() throws Exception {
		try (ApplicationProcess process = start("-Dspring.main.lazy-initialization=false", "-Dspring.aot.enabled=true",
				"--spring.profiles.active=loud", "--spring.main.banner-mode=console", "--debug", "migrate",
				"upgrade")) {
			assertThat(process.exitCode()).as(() -> read("err")).isZero();
		}
		assertNothingStarted();
		assertThat(read("out")).isEqualTo("Applied 1 revision, the database is at a1\n");
		assertThat(read("err")).contains("printed by a bean", "logged by a bean", "[1/1] upgrade a1 Revision a1")
			.doesNotContain(":: Spring Boot ::");
		assertThat(tables()).containsExactlyInAnyOrder("made_by_revision", "migrate_history", "migrate_revision",
				"migrate_schema");
	}

	@Test
	void poolIsNotFilledForACommand() throws Exception {
		new RevisionFolder(this.directory.resolve("revisions")).add("b1", "a1", """
				SELECT pg_sleep(2);
				CREATE TABLE sessions AS SELECT count(*) AS n FROM pg_stat_activity
					WHERE datname = current_database();""", "");
		try (ApplicationProcess process = start("migrate", "upgrade")) {
			assertThat(process.exitCode()).as(() -> read("err")).isZero();
		}
		assertThat(this.database.jdbc().sql("SELECT n FROM sessions").query(Integer.class).single()).isLessThan(5);
	}

	@ParameterizedTest
	@CsvSource({ "heads, 0, a1", "check --files, 0, No findings in the files", "doctor, 3, No database is configured",
			"status, 1, No database is configured", "makemigrations x, 1, No database is configured" })
	void applicationWithoutDatabaseRunsWhatNeedsNone(String command, int code, String text) throws Exception {
		this.environment.keySet().removeIf((name) -> name.startsWith("SPRING_DATASOURCE"));
		this.environment.put("SPRING_DATASOURCE_EMBEDDEDDATABASECONNECTION", "none");
		try (ApplicationProcess process = start(("migrate " + command).split(" "))) {
			assertThat(process.exitCode()).as(() -> read("out") + read("err")).isEqualTo(code);
		}
		assertThat(read("out") + read("err")).contains(text).doesNotContain("APPLICATION FAILED TO START");
		assertNothingStarted();
	}

	@Test
	void profilesAndWordsOfTheCommandDoNotMix() throws Exception {
		write("application-other.properties", "migrate.locations=file:nowhere");
		new RevisionFolder(this.directory.resolve("revisions")).add("b1", "a1", "SELECT '${migrate.schema}';", "");
		this.environment.remove("MIGRATE_LOCATIONS");
		try (ApplicationProcess process = start("--spring.profiles.active=other", "migrate", "upgrade", "--locations",
				"file:revisions", "-x", "migrate.schema=nowhere", "b1")) {
			assertThat(process.exitCode()).as(() -> read("err")).isZero();
		}
		assertThat(read("out")).isEqualTo("Applied 2 revisions, the database is at b1\n");
		assertNothingStarted();
	}

	@Test
	void commandThatFindsSomethingEndsWithThree() throws Exception {
		try (ApplicationProcess process = start("migrate", "check", "--format", "json")) {
			assertThat(process.exitCode()).as(() -> read("err")).isEqualTo(3);
		}
		assertThat(read("out")).startsWith("{").contains("\"PENDING\"");
		assertNothingStarted();
	}

	@Test
	void commandThatFailsEndsWithOne() throws Exception {
		try (ApplicationProcess process = start("migrate", "upgrade", "nowhere")) {
			assertThat(process.exitCode()).isEqualTo(1);
		}
		assertThat(read("out")).isEmpty();
		assertThat(read("err")).contains("Error: Cannot upgrade to 'nowhere'").doesNotContain("\tat ");
		assertNothingStarted();
	}

	@Test
	void wordsThatMakeNoSenseEndWithTwoBeforeAnythingStarts() throws Exception {
		write("application.properties", "spring.main.web-application-type=nonsense");
		try (ApplicationProcess process = start("migrate", "upgrade", "--server.port=1")) {
			assertThat(process.exitCode()).isEqualTo(2);
		}
		assertThat(read("out")).isEmpty();
		assertThat(read("err")).startsWith("Error: Unknown option: '--server.port=1'")
			.endsWith("Try 'migrate upgrade --help'.\n");
	}

	@Test
	void helpStartsNothing() throws Exception {
		write("application.properties", "spring.main.web-application-type=nonsense");
		try (ApplicationProcess process = start("-Dspring.aot.enabled=true", "migrate", "upgrade", "--help")) {
			assertThat(process.exitCode()).isZero();
		}
		assertThat(read("out")).startsWith("Usage: migrate upgrade");
		assertThat(read("err")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "jdbc:mysql://localhost/x?password=s3cret, com.mysql.cj.jdbc.Driver",
			"jdbc:nosuch://u:s3cret@localhost/x, Failed to determine a suitable driver class",
			"jdbc:postgresql://h:port/x?password=s3cret, jdbc:postgresql://h:port/x" })
	void databaseWithoutADriverIsThreeLines(String url, String reason) throws Exception {
		this.environment.put("SPRING_DATASOURCE_URL", url);
		try (ApplicationProcess process = start("migrate", "upgrade")) {
			assertThat(process.exitCode()).isEqualTo(1);
		}
		assertThat(read("out")).isEmpty();
		assertThat(read("err").lines().filter((line) -> !line.contains("ed by a bean"))).hasSizeBetween(3, 6);
		assertThat(read("err")).contains("Error: The ", reason, "Add the driver of the database")
			.doesNotContain("\tat ", "s3cret", "Application run failed");
		assertNothingStarted();
	}

	@Test
	void failureOfTheApplicationItselfIsShortUnlessSomebodyAsks() throws Exception {
		write("application.yaml", "a: [b");
		for (String detail : List.of("-v", "-vv")) {
			try (ApplicationProcess process = start("migrate", "current", detail)) {
				assertThat(process.exitCode()).isEqualTo(1);
			}
			assertThat(read("err")).contains("Error: The application failed: ", "-vv");
			assertThat(read("err").contains("\tat ")).isEqualTo(detail.equals("-vv"));
		}
	}

	@Test
	void changeWithoutARevisionIsToldOnce() throws Exception {
		try (ApplicationProcess process = start("migrate", "upgrade")) {
			assertThat(process.exitCode()).isZero();
		}
		this.database.execute("ALTER TABLE made_by_revision ADD by_hand int");
		new RevisionFolder(this.directory.resolve("revisions")).add("b1", "a1", "SELECT 1;", "");
		try (ApplicationProcess process = start("migrate", "upgrade")) {
			assertThat(process.exitCode()).isZero();
		}
		assertThat(read("err")).containsOnlyOnce("made_by_revision.by_hand");
	}

	@Test
	void brokenConfigurationIsReportedOnStandardError() throws Exception {
		write("application.yaml", "a: [b");
		try (ApplicationProcess process = start("migrate", "current")) {
			assertThat(process.exitCode()).isEqualTo(1);
		}
		assertThat(read("out")).isEmpty();
		assertThat(read("err")).contains("while parsing a flow sequence", "a: [b");
	}

	@Test
	void propertyWithoutSenseIsReportedAsSpringBootDoes() throws Exception {
		this.environment.put("MIGRATE_LOCK_TIMEOUT", "soon");
		try (ApplicationProcess process = start("migrate", "current")) {
			assertThat(process.exitCode()).isEqualTo(1);
		}
		assertThat(read("out")).isEmpty();
		assertThat(read("err")).contains("APPLICATION FAILED TO START", "migrate.lock.timeout", "soon")
			.doesNotContain("Exception encountered during context initialization");
		assertNothingStarted();
	}

	@Test
	void nativeImageRefuses() throws Exception {
		try (ApplicationProcess process = start("-Dorg.graalvm.nativeimage.imagecode=runtime", "migrate", "upgrade")) {
			assertThat(process.exitCode()).isEqualTo(1);
		}
		assertThat(read("err")).startsWith("Error: A native image cannot run commands");
		assertThat(tables()).isEmpty();
	}

	private ApplicationProcess start(String... words) throws IOException {
		String[] all = new String[words.length + 1];
		all[0] = "-Dbusy.marks=" + this.directory.resolve("marks");
		System.arraycopy(words, 0, all, 1, words.length);
		return ApplicationProcess.start(BusyApplication.class, this.directory, this.environment, all);
	}

	private void assertNothingStarted() {
		assertThat(this.directory.resolve("marks")).isEmptyDirectory();
	}

	private List<String> tables() {
		return this.database.jdbc()
			.sql("SELECT tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
			.query(String.class)
			.list();
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(this.directory.resolve(file), text);
	}

	private String read(String file) {
		try {
			return Files.readString(this.directory.resolve(file));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
