package dev.migrate.internal.server;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.migrate.server.EmbeddedPostgresqlException;

/**
 * Runs a program of the server and waits for its end.
 *
 * @param programs the programs
 * @param name which of them
 * @param arguments its arguments
 */
record ServerCommand(ServerPrograms programs, String name, List<String> arguments) {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	Result run() throws IOException {
		// A pipe would stay open as long as the server that the program starts.
		Path output = Files.createTempFile("migrate-server-", ".out");
		try {
			int exitCode = run(output);
			return new Result(exitCode, Files.readString(output, Charset.defaultCharset()).strip());
		}
		finally {
			Files.deleteIfExists(output);
		}
	}

	private int run(Path output) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(commandLine()).redirectErrorStream(true)
			.redirectOutput(output.toFile());
		inEnglishAndWithoutDefaults(builder.environment());
		Process process = start(builder);
		process.getOutputStream().close();
		try {
			if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				return process.exitValue();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		process.destroyForcibly();
		throw new IOException(this.name + " did not end within " + PATIENCE.toSeconds() + " seconds");
	}

	private Process start(ProcessBuilder builder) {
		try {
			return builder.start();
		}
		catch (IOException ex) {
			throw new EmbeddedPostgresqlException(
					"The embedded PostgreSQL does not run on this machine: " + ex.getMessage(),
					"It needs the C library of ordinary Linux distributions (not Alpine's), a folder whose programs "
							+ "may be run, and for root the program unshare. " + ServerFolder.OTHER_DATABASE,
					ex);
		}
	}

	/**
	 * PostgreSQL does not run as root, so root runs it in a user namespace in which it is
	 * nobody. There is no trial beforehand: a program that cannot run says so.
	 */
	private List<String> commandLine() throws IOException {
		List<String> commandLine = new ArrayList<>();
		if (isRootOnLinux()) {
			commandLine.addAll(List.of("unshare", "-U"));
		}
		commandLine.add(this.programs.program(this.name).toString());
		commandLine.addAll(this.arguments);
		return commandLine;
	}

	private static boolean isRootOnLinux() throws IOException {
		Path self = Path.of("/proc/self");
		return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
	}

	private static void inEnglishAndWithoutDefaults(Map<String, String> environment) {
		environment.keySet().removeIf((name) -> name.startsWith("PG"));
		environment.put("LC_ALL", "C");
	}

	/**
	 * The result of a program.
	 *
	 * @param exitCode 0 when it succeeded
	 * @param output the text that it printed
	 */
	record Result(int exitCode, String output) {

		boolean failed() {
			return this.exitCode != 0;
		}

	}

}
