package dev.migrate.internal.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrate.internal.server.ServerCommand.Result;
import dev.migrate.server.EmbeddedPostgresqlException;

/**
 * A server that this process creates, starts or stops. One process at a time does it.
 *
 * @param programs the programs
 * @param cluster the directory of its data
 * @param log the file of its log
 */
public record Server(ServerPrograms programs, Path cluster, Path log) {

	private static final int ATTEMPTS = 3;

	/**
	 * Creates the data, with {@link ServerProcess#USER} as superuser.
	 * @param options more options of {@code initdb}
	 * @throws IOException if it cannot be started or does not end
	 * @throws EmbeddedPostgresqlException if it fails
	 */
	public void create(String... options) throws IOException {
		Result result = command("initdb", Stream.concat(Stream.of("--pgdata=" + this.cluster,
				"--username=" + ServerProcess.USER, "--encoding=UTF8", "--locale=C"), Stream.of(options)))
			.run();
		if (result.failed()) {
			throw failed("create its data", result.output());
		}
	}

	/**
	 * Starts the server on a free port and waits until it answers.
	 * @param password the password of the superuser, or an empty text
	 * @param options more options of the server, for the command line of a shell
	 * @return the server as it runs
	 * @throws IOException if the files cannot be read
	 * @throws EmbeddedPostgresqlException if it fails
	 */
	public ServerProcess start(String password, String... options) throws IOException {
		String said = "";
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			long before = logSize();
			Result result = start(List.of(options));
			// It may be one that a killed process was about to start.
			Optional<ServerProcess> server = ServerProcess.read(this.cluster)
				.filter((process) -> process.isRunning(password));
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

	private Result start(List<String> options) throws IOException {
		String line = "-p " + freePort() + " " + String.join(" ", options);
		return command("pg_ctl", Stream.of("start", "--wait", "--timeout=60", "--pgdata=" + this.cluster,
				"--log=" + this.log, "--options=" + line.strip()))
			.run();
	}

	/**
	 * Stops the server and waits until its data is on the disk.
	 * @throws IOException if the program cannot be started or does not end
	 * @throws EmbeddedPostgresqlException if it fails
	 */
	public void stop() throws IOException {
		stop("fast");
	}

	/**
	 * Stops a server whose data is not needed again, and waits for its end.
	 * @throws IOException if the program cannot be started or does not end
	 * @throws EmbeddedPostgresqlException if it fails
	 */
	public void stopAtOnce() throws IOException {
		stop("immediate");
	}

	private void stop(String mode) throws IOException {
		Result result = command("pg_ctl", Stream.of("stop", "--mode=" + mode, "--wait", "--pgdata=" + this.cluster))
			.run();
		if (result.failed()) {
			throw failed("stop", result.output());
		}
	}

	String version() throws IOException {
		Result result = command("postgres", Stream.of("--version")).run();
		if (result.failed()) {
			throw failed("start", result.output());
		}
		return result.output();
	}

	private ServerCommand command(String name, Stream<String> arguments) {
		return new ServerCommand(this.programs, name, arguments.toList());
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private long logSize() throws IOException {
		return Files.exists(this.log) ? Files.size(this.log) : 0;
	}

	private String logAfter(long position) throws IOException {
		if (!Files.exists(this.log)) {
			return "";
		}
		byte[] text = Files.readAllBytes(this.log);
		return new String(text, (int) position, text.length - (int) position, StandardCharsets.UTF_8).strip();
	}

	private static EmbeddedPostgresqlException failed(String toDo, String said) {
		String action = said.contains("unshare failed")
				? "Start the application as an ordinary user: PostgreSQL does not run as root, and unshare -U is not allowed here. "
				: "Correct the fault that it names; nothing was deleted. ";
		return new EmbeddedPostgresqlException("The embedded PostgreSQL cannot " + toDo + ". It says:\n" + said,
				action + ServerFolder.OTHER_DATABASE);
	}

}
