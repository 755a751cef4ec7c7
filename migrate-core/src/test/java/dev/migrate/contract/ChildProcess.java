package dev.migrate.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM that uses the database of a test until it is killed.
 *
 * @param process the process
 */
record ChildProcess(Process process) implements AutoCloseable {

	/**
	 * The line that a program prints when it has reached the point that the test wants.
	 */
	static final String READY = "ready";

	static ChildProcess start(Class<?> program, ContractDatabase database, String... arguments) {
		try {
			return launch(program, database, arguments).awaitReady();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ChildProcess launch(Class<?> program, ContractDatabase database, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), program.getName()));
		command.addAll(database.address());
		command.addAll(List.of(arguments));
		return new ChildProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	private ChildProcess awaitReady() throws IOException {
		BufferedReader output = this.process.inputReader(StandardCharsets.UTF_8);
		for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
			if (line == null) {
				throw new IllegalStateException("The process has ended before it was ready");
			}
		}
		return this;
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
