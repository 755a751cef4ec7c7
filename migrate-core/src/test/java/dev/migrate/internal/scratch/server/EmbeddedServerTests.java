package dev.migrate.internal.scratch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.scratch.ScratchDatabase;
import dev.migrate.testing.PostgresBinaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Servers of real processes that are really killed. */
@Tag("postgresql")
@Tag("crash")
class EmbeddedServerTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Test
	void serverIsThereAndThenGone() {
		try (ScratchDatabase scratch = server().open(new PostgresqlDialect())) {
			assertThat(ownFolders()).isNotEmpty();
			assertThat(JdbcClient.create(scratch.dataSource()).sql("SELECT 1").query(Integer.class).single())
				.isEqualTo(1);
			try (ScratchDatabase sibling = scratch.sibling().orElseThrow().open(new PostgresqlDialect())) {
				JdbcClient.create(sibling.dataSource()).sql("CREATE TABLE t (id int)").update();
			}
		}
		assertThat(ownFolders()).isEmpty();
	}

	@Test
	void serverAsksForItsPassword() throws SQLException {
		try (ScratchDatabase scratch = server().open(new PostgresqlDialect());
				Connection connection = scratch.dataSource().getConnection()) {
			String url = connection.getMetaData().getURL();
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(url, "postgres", "guessed"))
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	void serverHasRoomForThousandsOfTables() {
		try (ScratchDatabase scratch = server().open(new PostgresqlDialect())) {
			assertThat(JdbcClient.create(scratch.dataSource())
				.sql("SHOW max_locks_per_transaction")
				.query(String.class)
				.single()).isEqualTo("1024");
		}
	}

	// Other processes have their folders in the same place.
	private static List<Path> ownFolders() {
		String own = "migrate-scratch-" + ProcessHandle.current().pid() + "-";
		return folders(Path.of(System.getProperty("java.io.tmpdir"))).stream()
			.filter((path) -> path.getFileName().toString().startsWith(own))
			.toList();
	}

	@Test
	void nothingRemainsOfAProcessThatIsKilled(@TempDir Path temporary) throws Exception {
		Process owner = start(temporary);
		ProcessHandle server = server(temporary);
		owner.destroyForcibly().waitFor();
		await(() -> folders(temporary).isEmpty());
		assertThat(server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).isAlive()).isFalse();
	}

	@Test
	void nextRunCleansUpWhereNobodyWatched(@TempDir Path temporary) throws Exception {
		Process owner = start(temporary);
		ProcessHandle server = server(temporary);
		owner.descendants()
			.filter((child) -> child.info()
				.arguments()
				.map((words) -> words.length > 1 && "-c".equals(words[0]))
				.orElse(false))
			.forEach(ProcessHandle::destroyForcibly);
		owner.destroyForcibly().waitFor();
		assertThat(server.isAlive()).isTrue();
		assertThat(folders(temporary)).hasSize(1);
		Process next = start(temporary);
		next.getOutputStream().close();
		next.waitFor();
		await(() -> folders(temporary).isEmpty());
		assertThat(server.isAlive()).isFalse();
	}

	static EmbeddedServer server() {
		return new EmbeddedServer(PostgresBinaries.fromSystemProperties());
	}

	private static Process start(Path temporary) throws IOException {
		Process owner = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Djava.io.tmpdir=" + temporary,
				"-Dmigrate.test.postgresql.directory="
						+ System.getProperty("migrate.test.postgresql.directory", "target/postgresql"),
				"-Dmigrate.test.postgresql=" + Integer.getInteger("migrate.test.postgresql", 18), "-cp",
				System.getProperty("java.class.path"), EmbeddedServerProgram.class.getName())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		// The log comes over the same stream.
		assertThat(owner.inputReader().lines().anyMatch("ready"::equals)).isTrue();
		return owner;
	}

	private static ProcessHandle server(Path temporary) throws IOException {
		Path file = folders(temporary).get(0).resolve("data").resolve("postmaster.pid");
		return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0))).orElseThrow();
	}

	private static List<Path> folders(Path temporary) {
		try (Stream<Path> all = Files.list(temporary)) {
			return all.filter((path) -> path.getFileName().toString().startsWith("migrate-scratch-")).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void await(BooleanSupplier condition) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
		assertThat(condition.getAsBoolean()).isTrue();
	}

}
