package dev.migrate.spring.command.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.migrate.Migrate;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.HistoryQuery;
import dev.migrate.history.Outcome;
import dev.migrate.spring.command.CommandProgram;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A real process gets a signal while a statement runs. */
@PostgresTest
@EnabledOnOs(OS.LINUX)
class SignalTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@ParameterizedTest
	@CsvSource({ "INT, 130", "TERM, 143" })
	void runIsCancelledAndItsStateIsPrinted(String signal, int exitCode, TestDatabase database, @TempDir Path directory)
			throws Exception {
		RevisionFolder folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "")
			.add("b2", "a1", "CREATE TABLE b (id int);\nSELECT pg_sleep(600);", "");
		Path err = directory.resolve("err.txt");
		Process process = start(database, folder, err, "migrate", "upgrade");
		awaitSleep(database, process, err);
		new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
		assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isEqualTo(exitCode);
		assertThat(Files.readString(err)).contains("The upgrade of revision b2 (Revision b2) was cancelled")
			.contains("The database has everything up to and including revision a1");
		Migrate migrate = Migrate.builder(database.dataSource()).locations(folder.location()).build();
		assertThat(migrate.status().lockHolder()).isNull();
		assertThat(migrate.status().current()).hasToString("[a1]");
		List<HistoryEntry> history = migrate.history(HistoryQuery.NEWEST);
		assertThat(history.get(0).outcome()).isEqualTo(Outcome.CANCELLED);
		assertThat(history.get(0).revision()).hasToString("b2");
	}

	@ParameterizedTest
	@CsvSource({ "INT, 130", "TERM, 143" })
	void startIsCancelledAndItsStateIsPrinted(String signal, int exitCode, TestDatabase database,
			@TempDir Path directory) throws Exception {
		RevisionFolder folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "")
			.add("b2", "a1", "CREATE TABLE b (id int);\nSELECT pg_sleep(600);", "");
		Path log = directory.resolve("log.txt");
		Process process = start(database, folder, log, "--spring.main.web-application-type=none");
		awaitSleep(database, process, log);
		long signalled = System.nanoTime();
		new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
		assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(Duration.ofNanos(System.nanoTime() - signalled)).isLessThan(Duration.ofSeconds(30));
		assertThat(process.exitValue()).isEqualTo(exitCode);
		assertThat(Files.readString(log)).contains("The process ends, and the start with it.")
			.contains("The upgrade of revision b2 (Revision b2) was cancelled")
			.contains("The database has everything up to and including revision a1");
		Migrate migrate = Migrate.builder(database.dataSource()).locations(folder.location()).build();
		assertThat(migrate.status().lockHolder()).isNull();
		assertThat(migrate.status().current()).hasToString("[a1]");
		assertThat(migrate.history(HistoryQuery.NEWEST).get(0).outcome()).isEqualTo(Outcome.CANCELLED);
	}

	// A shell makes a process in the background ignore this signal, so it has to
	// be reset.
	private static Process start(TestDatabase database, RevisionFolder folder, Path output, String... words)
			throws IOException {
		List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), CommandProgram.class.getName(),
				"--spring.datasource.url=" + database.jdbcUrl(), "--spring.datasource.username=" + database.user(),
				"--migrate.locations=" + folder.location()));
		command.addAll(List.of(words));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.password());
		return builder.start();
	}

	private static void awaitSleep(TestDatabase database, Process process, Path err) throws Exception {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (database.jdbc()
			.sql("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
					+ "AND query LIKE '%pg_sleep(600)%' AND state = 'active' AND pid <> pg_backend_pid()")
			.query(Integer.class)
			.single() == 0) {
			assertThat(process.isAlive() && System.nanoTime() < end).as(() -> "running, and it says " + read(err))
				.isTrue();
			process.waitFor(100, TimeUnit.MILLISECONDS);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

}
