package dev.migrate.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.drift.OnDrift;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;

/** A process that runs {@link Runner}. Closing it kills it. */
final class RunnerProcess implements AutoCloseable {

	private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m");

	private final Process process;

	private final BufferedReader output;

	private final int runs;

	private RunnerProcess(Process process, int runs) {
		this.process = process;
		this.output = process.inputReader();
		this.runs = runs;
	}

	/**
	 * Starts a process, which does not run anything yet. Its reaction to drift is the
	 * default one.
	 * @param action {@code upgrade} or {@code downgrade}
	 * @param folder the revisions
	 * @param databases where to run, by the point at which to stop
	 * @return the process
	 */
	static RunnerProcess start(String action, RevisionFolder folder, Map<Integer, TestDatabase> databases) {
		return start(action, folder, databases, OnDrift.WARN);
	}

	/**
	 * Starts a process, which does not run anything yet.
	 * @param action {@code upgrade} or {@code downgrade}
	 * @param folder the revisions
	 * @param databases where to run, by the point at which to stop
	 * @param onDrift the reaction of a run to drift
	 * @return the process
	 */
	static RunnerProcess start(String action, RevisionFolder folder, Map<Integer, TestDatabase> databases,
			OnDrift onDrift) {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
				System.getProperty("java.class.path")));
		command.addAll(OPTIONS);
		command.add("-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile"));
		command.addAll(List.of(Runner.class.getName(), action));
		databases.forEach((point, database) -> command.addAll(List.of(point.toString(), database.jdbcUrl())));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		TestDatabase any = databases.values().iterator().next();
		builder.environment()
			.putAll(Map.of("LOCATION", folder.location(), "ON_DRIFT", onDrift.name(), "DATABASE_USER", any.user(),
					"DATABASE_PASSWORD", any.password()));
		try {
			RunnerProcess runner = new RunnerProcess(builder.start(), databases.size());
			runner.expect("ready");
			return runner;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts its runs. */
	void go() {
		try {
			OutputStream input = this.process.getOutputStream();
			input.write('\n');
			input.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until each run has reached its point or its end.
	 * @return the line of each run
	 */
	List<String> await() {
		List<String> lines = new ArrayList<>();
		while (lines.size() < this.runs) {
			String line = read();
			if (line.matches("(stopped|finished|failed) .*")) {
				lines.add(line);
			}
		}
		return lines;
	}

	private void expect(String expected) {
		String line = read();
		if (!line.equals(expected)) {
			throw new IllegalStateException("Said: " + line);
		}
	}

	private String read() {
		try {
			String line = this.output.readLine();
			if (line == null) {
				throw new IllegalStateException("The process ended with " + this.process.waitFor());
			}
			return line;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Kills it, as SIGKILL does. */
	void kill() {
		try {
			this.process.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		kill();
	}

}
