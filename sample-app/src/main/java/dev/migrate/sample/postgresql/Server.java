package dev.migrate.sample.postgresql;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import dev.migrate.sample.postgresql.ServerCommand.Result;

/**
 * The server of a folder. The process that starts or stops it holds the locks.
 *
 * @param folder the folder
 */
record Server(ServerFolder folder) {

	private static final int ATTEMPTS = 3;

	ServerProcess start() throws IOException {
		this.folder.deleteUnfinished();
		ServerPrograms programs = ServerPrograms.in(this.folder);
		if (!Files.exists(this.folder.cluster())) {
			this.folder.make(this.folder.cluster(), (empty) -> create(programs, empty));
		}
		checkVersion(programs);
		String said = "";
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			long before = logSize();
			Result result = start(programs, freePort());
			// It may be one that a killed process was about to start.
			Optional<ServerProcess> server = ServerProcess.read(this.folder.cluster()).filter(ServerProcess::isRunning);
			if (server.isPresent()) {
				return server.get();
			}
			said = result.output() + "\n" + logAfter(before);
			if (!said.contains("could not bind") && !said.contains("already exists")) {
				break;
			}
			Pause.of(Duration.ofSeconds(1));
		}
		throw failed("start", said);
	}

	void stop() throws IOException {
		Result result = new ServerCommand(ServerPrograms.in(this.folder), "pg_ctl", "stop", "--mode=fast", "--wait",
				"--pgdata=" + this.folder.cluster())
			.run();
		if (result.failed()) {
			throw failed("stop", result.output());
		}
	}

	private static void create(ServerPrograms programs, Path empty) throws IOException {
		Result result = new ServerCommand(programs, "initdb", "--pgdata=" + empty, "--username=" + ServerProcess.USER,
				"--auth=trust", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin",
				"--builtin-locale=C.UTF-8", "--set", "listen_addresses=127.0.0.1", "--set", "unix_socket_directories=")
			.run();
		if (result.failed()) {
			throw failed("create its data", result.output());
		}
	}

	private Result start(ServerPrograms programs, int port) throws IOException {
		return new ServerCommand(programs, "pg_ctl", "start", "--wait", "--timeout=60",
				"--pgdata=" + this.folder.cluster(), "--log=" + this.folder.log(), "--options=-p " + port)
			.run();
	}

	private void checkVersion(ServerPrograms programs) throws IOException {
		Path file = this.folder.cluster().resolve("PG_VERSION");
		if (!Files.isReadable(file)) {
			throw new EmbeddedPostgresqlException(
					this.folder.cluster() + " is not the data of a PostgreSQL server: there is no PG_VERSION in it.",
					"Restore it from a backup, or move it away to start with an empty database. "
							+ ServerFolder.OTHER_DATABASE);
		}
		String data = Files.readString(file).strip();
		Result result = new ServerCommand(programs, "postgres", "--version").run();
		String version = result.output();
		if (result.failed()) {
			throw failed("start", version);
		}
		if (!version.matches("(?s).*\\) " + data + "\\D.*")) {
			throw new EmbeddedPostgresqlException(
					this.folder.cluster() + " is the data of PostgreSQL " + data + ", and this application carries "
							+ version + ".",
					"Upgrade the data with pg_upgrade or pg_dump, or move it away to start with an empty database. "
							+ ServerFolder.OTHER_DATABASE);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private long logSize() throws IOException {
		return Files.exists(this.folder.log()) ? Files.size(this.folder.log()) : 0;
	}

	private String logAfter(long position) throws IOException {
		if (!Files.exists(this.folder.log())) {
			return "";
		}
		byte[] log = Files.readAllBytes(this.folder.log());
		return new String(log, (int) position, log.length - (int) position, StandardCharsets.UTF_8).strip();
	}

	private static EmbeddedPostgresqlException failed(String toDo, String said) {
		String action = said.contains("unshare failed")
				? "Start the application as an ordinary user: PostgreSQL does not run as root, and unshare -U is not allowed here. "
				: "Correct the fault that it names; nothing was deleted. ";
		return new EmbeddedPostgresqlException("The embedded PostgreSQL cannot " + toDo + ". It says:\n" + said,
				action + ServerFolder.OTHER_DATABASE);
	}

}
