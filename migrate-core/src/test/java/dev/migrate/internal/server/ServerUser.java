package dev.migrate.internal.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import dev.migrate.server.EmbeddedPostgresql;
import dev.migrate.testing.PostgresBinaries;

import static org.assertj.core.api.Assertions.assertThat;

/** A process that uses the server of a folder. */
public final class ServerUser implements AutoCloseable {

	private final Process process;

	private final BufferedReader output;

	private ServerUser(Process process) {
		this.process = process;
		this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

	/**
	 * Uses the server until the input ends.
	 * @param args the folder
	 * @throws IOException if the input cannot be read
	 */
	public static void main(String[] args) throws IOException {
		try (EmbeddedPostgresql server = EmbeddedPostgresql.open(Path.of(args[0]),
				PostgresBinaries.fromSystemProperties())) {
			System.out.println("using " + server.jdbcUrl());
			while (System.in.read() >= 0) {
				// until the end
			}
		}
	}

	static ServerUser start(Path folder) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ServerUser(new ProcessBuilder(java,
				"-Dmigrate.test.postgresql.directory="
						+ System.getProperty("migrate.test.postgresql.directory", "target/postgresql"),
				"-cp", System.getProperty("java.class.path"), ServerUser.class.getName(), folder.toString())
			.redirectErrorStream(true)
			.start());
	}

	String awaitUrl() throws IOException {
		StringBuilder all = new StringBuilder();
		for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
			if (line.startsWith("using ")) {
				return line.substring("using ".length());
			}
			all.append(line).append('\n');
		}
		throw new AssertionError("It ended: " + all);
	}

	String end() throws IOException, InterruptedException {
		this.process.getOutputStream().close();
		String rest = this.output.lines().reduce("", (text, line) -> text + line + "\n");
		assertThat(this.process.waitFor()).isZero();
		return rest;
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
