package dev.migrate.spring.command.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import dev.migrate.spring.command.source.AuthoringProperties.Hook;

/** Commands that run on a new revision file, such as a formatter. */
public final class Hooks {

	private static final String FILE = "{file}";

	private final Map<String, Hook> hooks;

	/**
	 * Creates hooks from the configured commands.
	 * @param hooks the commands by name
	 */
	public Hooks(Map<String, Hook> hooks) {
		this.hooks = new TreeMap<>(hooks);
	}

	/**
	 * Runs all hooks, in the order of their names and in the working directory.
	 * @param file the new file
	 * @param log takes each line that they print
	 * @return a sentence for each hook that failed; empty if none did
	 */
	public List<String> run(Path file, Consumer<String> log) {
		List<String> failures = new ArrayList<>();
		this.hooks.forEach((name, hook) -> {
			String problem = run(command(hook, file), log);
			if (!problem.isEmpty()) {
				failures.add("The hook '" + name + "' " + problem + ".");
			}
		});
		return failures;
	}

	private static List<String> command(Hook hook, Path file) {
		return hook.command().stream().map((word) -> word.replace(FILE, file.toString())).toList();
	}

	private static String run(List<String> command, Consumer<String> log) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			process.getOutputStream().close();
			try (BufferedReader output = process.inputReader(Charset.defaultCharset())) {
				output.lines().forEach(log);
			}
			int code = process.waitFor();
			return (code != 0) ? "failed with exit code " + code + ": " + String.join(" ", command) : "";
		}
		catch (IOException | IndexOutOfBoundsException ex) {
			return "cannot be started: " + ex.getMessage();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return "was interrupted";
		}
	}

}
