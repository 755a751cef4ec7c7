package dev.migrate.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.ParseContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application as a process. */
final class RunningJar implements AutoCloseable {

	static final Path JAR = Path.of(System.getProperty("sample-app.jar", "target/sample-app.jar"));

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Pattern DATABASE = Pattern.compile("jdbc:postgresql://127\\.0\\.0\\.1:(\\d+)/postgres");

	private static final ParseContext JSON = JsonPath
		.using(Configuration.defaultConfiguration().addOptions(Option.ALWAYS_RETURN_LIST));

	private final Process process;

	private final Path log;

	private RunningJar(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	static RunningJar start(Path directory, Map<String, String> environment, String... args) throws IOException {
		return start(JAR, directory, environment, args);
	}

	static RunningJar start(Path jar, Path directory, Map<String, String> environment, String... args)
			throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-jar", jar.toAbsolutePath().toString()));
		command.addAll(List.of(args));
		Path log = Files.createTempFile("task-tracker-", ".log");
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.equals("DATABASE_URL"));
		builder.environment().putAll(environment);
		return new RunningJar(builder.start(), log);
	}

	static RunningJar start(Path directory) throws IOException {
		return start(directory, Map.of(), "--server.port=0");
	}

	String log() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The port of the embedded server. */
	int databasePort() {
		return number(DATABASE);
	}

	private int port() {
		return number(STARTED);
	}

	private int number(Pattern pattern) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			boolean alive = this.process.isAlive();
			Matcher matcher = pattern.matcher(log());
			if (matcher.find()) {
				return Integer.parseInt(matcher.group(1));
			}
			assertThat(alive).as(() -> "alive, and the log is\n" + log()).isTrue();
			this.process.onExit().completeOnTimeout(this.process, 100, TimeUnit.MILLISECONDS).join();
		}
		throw new AssertionError("No " + pattern + " in\n" + log());
	}

	String get(String path) throws IOException, InterruptedException {
		return send(request(path).build(), 200);
	}

	String post(String path, String json) throws IOException, InterruptedException {
		return send(
				request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build(),
				201);
	}

	/** The values at one or more places of the answer. */
	List<String> read(String path, String jsonPath) throws IOException, InterruptedException {
		List<?> found = JSON.parse(get(path)).read(jsonPath);
		return found.stream().map(String::valueOf).toList();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path)).timeout(Duration.ofSeconds(30));
	}

	private static String send(HttpRequest request, int status) throws IOException, InterruptedException {
		var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		return response.body();
	}

	int awaitExit() throws InterruptedException {
		assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(this::log).isTrue();
		return this.process.exitValue();
	}

	void stop() throws InterruptedException {
		this.process.destroy();
		awaitExit();
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly();
		awaitExit();
	}

	@Override
	public void close() throws IOException {
		this.process.destroy();
		this.process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
		Files.delete(this.log);
	}

}
