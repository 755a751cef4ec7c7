package dev.migrate.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code java -jar sample-app.jar}, from an empty folder. */
class SampleJarIT {

	private static final String HEAD = "c8f1b2d94e07";

	private final Path folder;

	SampleJarIT(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void emptyFolderBecomesADatabaseAtHeadThatStays() throws Exception {
		try (RunningJar jar = RunningJar.start(this.folder)) {
			assertAtHead(jar);
			assertThat(migrations(jar, "history[*].revision")).hasSizeGreaterThanOrEqualTo(5);
			assertThat(jar.read("/actuator/health", "$.status")).containsExactly("UP");
			addTask(jar, "ada@example.org", "Write a revision");
			jar.stop();
			assertThat(jar.log()).contains("Embedded PostgreSQL started: ",
					"Embedded PostgreSQL stopped, data stays in " + this.folder);
		}
		try (RunningJar jar = RunningJar.start(this.folder)) {
			assertAtHead(jar);
			assertThat(jar.read("/tasks", "$[*].title")).containsExactly("Write a revision");
			assertThat(jar.read("/users", "$[*].email")).containsExactly("ada@example.org");
		}
	}

	@Test
	void twoProcessesInOneFolderShareTheDatabase() throws Exception {
		try (RunningJar first = RunningJar.start(this.folder); RunningJar second = RunningJar.start(this.folder)) {
			assertThat(second.databasePort()).isEqualTo(first.databasePort());
			addTask(first, "ada@example.org", "Seen by both");
			assertThat(second.read("/tasks", "$[*].title")).containsExactly("Seen by both");
			assertAtHead(first);
			assertAtHead(second);
			first.stop();
			assertThat(second.read("/tasks", "$[*].title")).containsExactly("Seen by both");
		}
	}

	@Test
	void databaseUrlNamesTheDatabaseOfAnotherWhichOutlivesItsKilledProcess(@TempDir Path other) throws Exception {
		try (RunningJar owner = RunningJar.start(this.folder)) {
			int port = owner.databasePort();
			addTask(owner, "ada@example.org", "Seen from elsewhere");
			addRoleWithPassword(port);
			assertSeenFrom(other, Map.of("DATABASE_URL",
					"jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=tracker&password=p%40ss%2Fw%25rd"));
			assertRefused(other, "postgresql://tracker:n0t-r1ght@127.0.0.1:" + port + "/postgres");
			owner.kill();
			Files.writeString(other.resolve(".env"),
					"export DATABASE_URL='postgresql://tracker:p%40ss%2Fw%25rd@127.0.0.1:" + port
							+ "/postgres?sslmode=disable' # ours");
			assertSeenFrom(other, Map.of());
			assertThat(other.resolve("data")).doesNotExist();
			try (RunningJar next = RunningJar.start(this.folder)) {
				assertThat(next.read("/tasks", "$[*].title")).containsExactly("Seen from elsewhere");
				assertThat(next.log()).contains("Embedded PostgreSQL is already running");
				next.stop();
				assertThat(next.log()).contains("Embedded PostgreSQL stopped");
			}
		}
	}

	private static void assertSeenFrom(Path folder, Map<String, String> environment) throws Exception {
		try (RunningJar jar = RunningJar.start(folder, environment, "--server.port=0")) {
			assertThat(jar.read("/tasks", "$[*].title")).containsExactly("Seen from elsewhere");
			assertAtHead(jar);
			assertThat(jar.log()).doesNotContain("p%40ss", "p@ss");
		}
	}

	private static void assertRefused(Path folder, String url) throws Exception {
		try (RunningJar jar = RunningJar.start(folder, Map.of("DATABASE_URL", url))) {
			assertThat(jar.awaitExit()).isEqualTo(1);
			assertThat(jar.log())
				.contains("APPLICATION FAILED TO START", "password authentication failed for user \"tracker\"")
				.doesNotContain("n0t-r1ght");
		}
	}

	@Test
	void brokenDatabaseUrlIsReportedWithoutThePassword() throws Exception {
		try (RunningJar jar = RunningJar.start(this.folder,
				Map.of("DATABASE_URL", "postgresql//tracker:s3cret@127.0.0.1/postgres"))) {
			assertThat(jar.awaitExit()).isEqualTo(1);
			assertThat(jar.log())
				.contains("APPLICATION FAILED TO START", "It comes from DATABASE_URL in the environment.",
						"Write postgresql://user:password@host:port/database")
				.doesNotContain("s3cret");
		}
	}

	private static void assertAtHead(RunningJar jar) throws IOException, InterruptedException {
		assertThat(migrations(jar, "state")).containsExactly("UP_TO_DATE");
		assertThat(migrations(jar, "current[*]")).containsExactly(HEAD);
		assertThat(migrations(jar, "heads[*]")).containsExactly(HEAD);
		assertThat(migrations(jar, "pendingCount")).containsExactly("0");
		assertThat(migrations(jar, "revisions[*].id")).startsWith("dcd397241ba3")
			.endsWith("53fffde5ad5a", HEAD)
			.hasSize(5);
		assertThat(migrations(jar, "revisions[*].state")).containsOnly("APPLIED");
	}

	private static List<String> migrations(RunningJar jar, String what) throws IOException, InterruptedException {
		return jar.read("/actuator/migrations", "$.contexts.task-tracker.migrations.migrate." + what);
	}

	private static void addTask(RunningJar jar, String email, String title) throws IOException, InterruptedException {
		String user = JsonPath.read(jar.post("/users", "{\"email\": \"%s\"}".formatted(email)), "$.id");
		jar.post("/tasks", "{\"userId\": \"%s\", \"title\": \"%s\"}".formatted(user, title));
	}

	/** The embedded server asks only this role for a password. */
	private void addRoleWithPassword(int port) throws IOException, SQLException {
		Path rules = this.folder.resolve("data/postgresql/cluster/pg_hba.conf");
		Files.writeString(rules, "host all tracker all scram-sha-256\n" + Files.readString(rules));
		try (Connection connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres",
				"postgres", ""); Statement statement = connection.createStatement()) {
			statement.execute("CREATE ROLE tracker SUPERUSER LOGIN PASSWORD 'p@ss/w%rd'");
			statement.execute("SELECT pg_reload_conf()");
		}
	}

}
