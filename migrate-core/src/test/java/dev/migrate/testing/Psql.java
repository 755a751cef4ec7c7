package dev.migrate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The machine's {@code psql}, if there is one. */
public final class Psql {

	private Psql() {
	}

	/**
	 * Whether the machine has one.
	 * @return whether it can be run
	 */
	public static boolean isInstalled() {
		try {
			return new ProcessBuilder("psql", "--version").redirectErrorStream(true).start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Runs a script as a user would.
	 * @param database the database
	 * @param script the text of the script
	 * @param options the options before the database, such as {@code -q}
	 * @return the result
	 */
	public static Result run(TestDatabase database, String script, String... options) {
		try {
			Path file = Files.writeString(Files.createTempFile("script", ".sql"), script);
			List<String> command = new ArrayList<>(List.of("psql", "-X", "-f", file.toString()));
			command.addAll(List.of(options));
			command.add(database.url());
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			Result result = new Result(process.waitFor(), output);
			Files.delete(file);
			return result;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The result of psql.
	 *
	 * @param exitCode 0 if the script ran, 3 if it stopped at an error
	 * @param output both its streams
	 */
	public record Result(int exitCode, String output) {
	}

}
