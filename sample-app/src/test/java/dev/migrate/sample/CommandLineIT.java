package dev.migrate.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code java -jar sample-app.jar migrate ...}, from an empty folder. */
class CommandLineIT {

	private static final String HEAD = "c8f1b2d94e07";

	private final Path folder;

	CommandLineIT(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void packagedJarIsTheCommandLine() throws Exception {
		try (RunningJar served = RunningJar.start(this.folder)) {
			String database = "jdbc:postgresql://127.0.0.1:" + served.databasePort()
					+ "/postgres?user=postgres&password=x";
			served.get("/actuator/health");
			assertThat(run(RunningJar.JAR, database, "migrate", "upgrade", "head"))
				.isEqualTo(new Result(0, "Nothing to do, the database is at " + HEAD + "\n", ""));
			assertThat(
					run(RunningJar.JAR, database, "--spring.profiles.active=x", "migrate", "upgrade", "nowhere").code())
				.isEqualTo(1);
			assertThat(run(extracted(), database, "migrate", "current", "--format", "json").out())
				.startsWith("{\n  \"current\" : [ \"" + HEAD + "\" ]");
		}
	}

	@Test
	void entitiesMakeTheSchemaThatTheApplicationWants() throws Exception {
		try (RunningJar served = RunningJar.start(this.folder)) {
			String server = "jdbc:postgresql://127.0.0.1:" + served.databasePort() + "/%s?user=postgres&password=x";
			try (Connection connection = DriverManager.getConnection(server.formatted("postgres"));
					Statement statement = connection.createStatement()) {
				statement.execute("CREATE DATABASE entities");
			}
			String database = server.formatted("entities");
			assertThat(generated(database, "revision", "--autogenerate", "-m", "Entities").code()).isZero();
			assertThat(generated(database, "upgrade", "head").code()).isZero();
			assertThat(generated(database, "check")).isEqualTo(new Result(0, "No findings\n", ""));
			assertThat(generated(database, "downgrade", "base").code()).isZero();
		}
	}

	private Result generated(String database, String... words) throws Exception {
		Path revisions = Files.createDirectories(this.folder.resolve("revisions"));
		return run(RunningJar.JAR, database, Stream
			.concat(Stream.of("--migrate.locations=file:" + revisions, "--migrate.directory=" + revisions, "migrate"),
					Stream.of(words))
			.toArray(String[]::new));
	}

	@Test
	void helpAndNonsenseStartNothing() throws Exception {
		Result help = run(RunningJar.JAR, "nonsense", "migrate", "upgrade", "--help");
		assertThat(help.code()).isZero();
		assertThat(help.out()).startsWith("Usage: migrate upgrade");
		assertThat(run(RunningJar.JAR, "nonsense", "migrate", "upgrade", "--nonsense").code()).isEqualTo(2);
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	private Path extracted() throws Exception {
		Path target = this.folder.resolve("extracted");
		java(List.of("-Djarmode=tools", "-jar", RunningJar.JAR.toAbsolutePath().toString(), "extract", "--destination",
				target.toString()), Map.of());
		return target.resolve(RunningJar.JAR.getFileName());
	}

	private Result run(Path jar, String database, String... words) throws Exception {
		List<String> command = new ArrayList<>(List.of("-jar", jar.toAbsolutePath().toString()));
		command.addAll(List.of(words));
		return java(command, Map.of("DATABASE_URL", database));
	}

	private Result java(List<String> words, Map<String, String> environment) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(words);
		// A process that is over in seconds has no use for the second compiler.
		command.add(0, "-XX:TieredStopAtLevel=1");
		command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
		Path out = Files.createTempFile(this.folder, "out", null);
		Path err = Files.createTempFile(this.folder, "err", null);
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectOutput(out.toFile())
			.redirectError(err.toFile());
		builder.environment().putAll(environment);
		Process process = builder.start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
	}

	/** The result of a process. */
	private record Result(int code, String out, String err) {
	}

}
