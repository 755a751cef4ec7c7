package dev.migrate.internal.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrate.server.EmbeddedPostgresql;
import dev.migrate.server.EmbeddedPostgresqlException;
import dev.migrate.server.ServerArchive;
import dev.migrate.testing.PostgresBinaries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Servers that real processes share, some of which are really killed. */
@Tag("postgresql")
@Tag("crash")
class EmbeddedPostgresqlTests {

	private static final ServerArchive ARCHIVE = PostgresBinaries.fromSystemProperties();

	private static Path programs = Path.of("");

	private final Path directory;

	private final Path folder;

	EmbeddedPostgresqlTests(@TempDir Path directory) throws IOException {
		this.directory = directory;
		this.folder = Files.createDirectory(directory.resolve("a folder with blanks"));
		Files.createSymbolicLink(this.folder.resolve("programs"), programs);
	}

	/** It is enough to unpack the programs once. */
	@BeforeAll
	static void unpack(@TempDir Path directory) {
		open(directory).close();
		programs = directory.resolve("programs");
	}

	@AfterEach
	void stopTheServer() throws IOException {
		Optional<ServerProcess> server = ServerProcess.read(cluster());
		if (server.isPresent() && server.get().isRunning("")) {
			new FolderServer(new ServerFolder(this.folder), ARCHIVE).stop();
		}
		Files.delete(this.folder.resolve("programs"));
	}

	@Test
	void firstProcessStartsTheServerAndLastOneStopsIt() throws Exception {
		try (ServerUser first = ServerUser.start(this.folder)) {
			String url = first.awaitUrl();
			try (ServerUser second = ServerUser.start(this.folder)) {
				assertThat(second.awaitUrl()).isEqualTo(url);
				assertThat(first.end()).contains("keeps running, since another process uses it");
				assertThat(select(url, "SELECT 1")).isEqualTo("1");
				assertThat(second.end()).contains("stopped, data stays in " + this.folder);
			}
			assertNobodyListens(url);
		}
	}

	@Test
	void processesThatStartAtOnceUseOneServer() throws Exception {
		List<ServerUser> users = List.of(ServerUser.start(this.folder), ServerUser.start(this.folder),
				ServerUser.start(this.folder));
		String url = users.get(0).awaitUrl();
		assertThat(users.get(1).awaitUrl()).isEqualTo(url);
		assertThat(users.get(2).awaitUrl()).isEqualTo(url);
		for (ServerUser user : users) {
			user.close();
		}
	}

	@Test
	void serverOfAKilledProcessIsUsedAndThenStopped() throws Exception {
		try (ServerUser killed = ServerUser.start(this.folder)) {
			String url = killed.awaitUrl();
			killed.kill();
			assertThat(select(url, "SELECT 1")).isEqualTo("1");
			try (ServerUser next = ServerUser.start(this.folder)) {
				assertThat(next.awaitUrl()).isEqualTo(url);
				assertThat(next.end()).contains("stopped");
			}
			assertNobodyListens(url);
		}
	}

	@Test
	void processThatIsKilledWhileItStartsIsNoObstacle() throws Exception {
		for (int delay : new int[] { 300, 500, 700, 900, 1200, 1600 }) {
			try (ServerUser killed = ServerUser.start(this.folder)) {
				Thread.sleep(delay);
				killed.kill();
			}
		}
		try (EmbeddedPostgresql server = open(this.folder)) {
			assertThat(select(server.jdbcUrl(), "SELECT 1")).isEqualTo("1");
		}
		try (Stream<Path> children = Files.list(this.folder)) {
			assertThat(children.map((child) -> child.getFileName().toString())).contains("cluster", "programs",
					"server.log", "start.lock", "users.lock");
		}
	}

	@Test
	void usersInOneProcessShareTheServer() throws Exception {
		EmbeddedPostgresql first = open(this.folder);
		EmbeddedPostgresql second = open(this.folder);
		assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());
		first.close();
		assertThat(select(second.jdbcUrl(), "SELECT 1")).isEqualTo("1");
		second.close();
		assertNobodyListens(second.jdbcUrl());
	}

	@Test
	void useThatEndsTwiceIsOneUse() throws Exception {
		EmbeddedPostgresql first = open(this.folder);
		try (EmbeddedPostgresql second = open(this.folder)) {
			first.close();
			first.close();
			assertThat(select(second.jdbcUrl(), "SELECT 1")).isEqualTo("1");
		}
		assertNobodyListens(first.jdbcUrl());
	}

	@Test
	void dataStays() throws Exception {
		try (EmbeddedPostgresql server = open(this.folder)) {
			execute(server.jdbcUrl(), "CREATE TABLE kept AS SELECT 42 AS answer");
		}
		try (EmbeddedPostgresql server = open(this.folder)) {
			assertThat(select(server.jdbcUrl(), "SELECT answer FROM kept")).isEqualTo("42");
		}
	}

	@Test
	void serverListensToThisMachineOnly() throws Exception {
		try (EmbeddedPostgresql server = open(this.folder)) {
			assertThat(select(server.jdbcUrl(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(select(server.jdbcUrl(), "SHOW unix_socket_directories")).isEmpty();
			assertThat(select(server.jdbcUrl(), "SHOW fsync")).isEqualTo("on");
		}
	}

	@Test
	void processNumberOfAnotherProgramIsNoServer() throws Exception {
		open(this.folder).close();
		Files.write(cluster().resolve("postmaster.pid"), List.of(Long.toString(ProcessHandle.current().pid()),
				cluster().toString(), "1760000000", "1", "", "127.0.0.1", "", "ready"));
		try (EmbeddedPostgresql server = open(this.folder)) {
			assertThat(select(server.jdbcUrl(), "SELECT 1")).isEqualTo("1");
		}
	}

	@Test
	void serverThatIsGoneIsNotStartedUnderAnotherProcess() throws Exception {
		try (ServerUser first = ServerUser.start(this.folder)) {
			first.awaitUrl();
			ProcessHandle server = ProcessHandle.of(ServerProcess.read(cluster()).orElseThrow().pid()).orElseThrow();
			server.destroyForcibly();
			server.onExit().join();
			assertThatExceptionOfType(EmbeddedPostgresqlException.class).isThrownBy(() -> open(this.folder))
				.extracting(EmbeddedPostgresqlException::problem)
				.isEqualTo("Another process uses the folder " + this.folder + ", but its server does not answer.");
			first.kill();
		}
		try (EmbeddedPostgresql server = open(this.folder)) {
			assertThat(select(server.jdbcUrl(), "SELECT 1")).isEqualTo("1");
		}
	}

	@Test
	void dataOfAnotherMajorVersionIsRefused() throws Exception {
		Files.createDirectory(cluster());
		Files.writeString(cluster().resolve("PG_VERSION"), "14\n");
		assertRefused(
				cluster() + " is the data of PostgreSQL 14, and this application carries postgres (PostgreSQL) 18");
		assertThat(cluster().resolve("PG_VERSION")).hasContent("14");
	}

	@Test
	void directoryWithoutDataIsRefused() throws Exception {
		Files.createDirectory(cluster());
		assertRefused(cluster() + " is not the data of a PostgreSQL server");
		assertThat(cluster()).isEmptyDirectory();
	}

	@Test
	void dataOfSomeOtherServerIsRefused() throws Exception {
		Files.writeString(this.folder.resolve("PG_VERSION"), "18\n");
		assertRefused("The folder " + this.folder + " is the data of some PostgreSQL server");
		assertThat(cluster()).doesNotExist();
	}

	@Test
	void corruptDataIsReportedAndLeftAsItIs() throws Exception {
		open(this.folder).close();
		Path control = cluster().resolve("global/pg_control");
		Files.write(control, new byte[8192]);
		assertRefused("The embedded PostgreSQL cannot start. It says:\n");
		assertThat(control).hasBinaryContent(new byte[8192]);
		assertThat(cluster().resolve("PG_VERSION")).exists();
	}

	@Test
	void folderThatCannotBeMadeIsReported() throws Exception {
		Path file = Files.createFile(this.directory.resolve("file"));
		assertThatExceptionOfType(EmbeddedPostgresqlException.class).isThrownBy(() -> open(file))
			.withMessageStartingWith("The folder of the embedded PostgreSQL, " + file + ", cannot be used: ");
	}

	private static EmbeddedPostgresql open(Path folder) {
		return EmbeddedPostgresql.open(folder, ARCHIVE);
	}

	private void assertRefused(String problem) {
		assertThatExceptionOfType(EmbeddedPostgresqlException.class).isThrownBy(() -> open(this.folder))
			.withMessageContaining(problem)
			.satisfies((ex) -> assertThat(ex.action()).endsWith(ServerFolder.OTHER_DATABASE));
	}

	private static void assertNobodyListens(String url) {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> select(url, "SELECT 1"))
			.withMessageContaining("refused");
	}

	private Path cluster() {
		return this.folder.resolve("cluster");
	}

	private static String select(String url, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url, ServerProcess.USER, "");
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(sql)) {
			assertThat(result.next()).isTrue();
			return result.getString(1);
		}
	}

	private static void execute(String url, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url, ServerProcess.USER, "");
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
