package dev.migrate.spring.documentation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.spring.command.CommandServer;
import dev.migrate.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The source tree of an application. Commands run in it as they do with the jar that is
 * built from it. Closing it kills the process that runs them.
 */
final class Project implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path directory;

	private final TestDatabase database;

	private @Nullable Process server;

	Project(Path directory, TestDatabase database) {
		this.directory = directory;
		this.database = database;
	}

	Path resources() {
		return this.directory.resolve("src/main/resources");
	}

	private Path classes() {
		return this.directory.resolve("target/classes");
	}

	void write(String name, String text) {
		try {
			Path file = this.directory.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs a command of the shell, and returns its output. */
	String shell(String command) {
		try {
			Process process = new ProcessBuilder("sh", "-c", command).directory(this.directory.toFile())
				.redirectErrorStream(true)
				.start();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Builds the project and runs a command. */
	CommandServer.Result run(List<String> words) {
		try {
			build();
			Process process = server();
			OutputStream requests = process.getOutputStream();
			requests.write((JSON.writeValueAsString(words) + "\n").getBytes(StandardCharsets.UTF_8));
			requests.flush();
			BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
			return JSON.readValue(answers.readLine(), CommandServer.Result.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void build() throws IOException {
		Files.createDirectories(classes());
		Files.createDirectories(resources());
		try (Stream<Path> files = Files.walk(resources())) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Path copy = classes().resolve(resources().relativize(file));
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				}
				else {
					Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}

	private Process server() throws IOException {
		if (this.server == null) {
			ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
					"-cp", System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", "-Xmx256m",
					"-Dlogging.level.root=warn", CommandServer.class.getName())
				.directory(this.directory.toFile())
				.redirectError(this.directory.resolve("target/server.log").toFile());
			builder.environment().put("VISUAL", "true");
			builder.environment().put("SPRING_DATASOURCE_URL", this.database.jdbcUrl());
			builder.environment().put("SPRING_DATASOURCE_USERNAME", this.database.user());
			builder.environment().put("SPRING_DATASOURCE_PASSWORD", this.database.password());
			this.server = builder.start();
		}
		return this.server;
	}

	@Override
	public void close() {
		if (this.server != null) {
			this.server.destroyForcibly().onExit().join();
		}
	}

}
