package dev.migrate.spring.command.mode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dev.migrate.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application in its own process, with its output in two files. Closing kills it.
 */
final class ApplicationProcess implements AutoCloseable {

	private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m",
			"-XX:+UseSerialGC", "-Duser.language=tr", "-Duser.country=TR");

	private final Process process;

	private final Path directory;

	private ApplicationProcess(Process process, Path directory) {
		this.process = process;
		this.directory = directory;
	}

	/**
	 * Starts an application.
	 * @param application its class
	 * @param directory its working directory
	 * @param environment variables that it gets in addition to those of the test
	 * @param words options of Java, which start with {@code -D}, and arguments
	 * @return the process
	 */
	static ApplicationProcess start(Class<?> application, Path directory, Map<String, String> environment,
			String... words) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-cp", System.getProperty("java.class.path")));
		command.addAll(OPTIONS);
		Arrays.stream(words).filter((word) -> word.startsWith("-D")).forEach(command::add);
		command.add(application.getName());
		Arrays.stream(words).filter((word) -> !word.startsWith("-D")).forEach(command::add);
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
			.redirectOutput(directory.resolve("out").toFile())
			.redirectError(directory.resolve("err").toFile());
		builder.environment().putAll(environment);
		return new ApplicationProcess(builder.start(), directory);
	}

	/**
	 * The variables that a platform sets for an application with a database.
	 * @param database the database
	 * @return variables by name
	 */
	static Map<String, String> environment(TestDatabase database) {
		return Map.of("SPRING_DATASOURCE_URL", database.jdbcUrl(), "SPRING_DATASOURCE_USERNAME", database.user(),
				"SPRING_DATASOURCE_PASSWORD", database.password());
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Asks the process to end, as SIGTERM does. */
	void terminate() throws InterruptedException {
		this.process.destroy();
		exitCode();
	}

	int exitCode() throws InterruptedException {
		assertThat(this.process.waitFor(2, TimeUnit.MINUTES)).as("ended").isTrue();
		return this.process.exitValue();
	}

	String out() throws IOException {
		return Files.readString(this.directory.resolve("out"));
	}

	String err() throws IOException {
		return Files.readString(this.directory.resolve("err"));
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

}
