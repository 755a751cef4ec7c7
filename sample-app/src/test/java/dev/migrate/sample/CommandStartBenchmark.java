package dev.migrate.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the time of a command from the start of Java to the end of the process, in
 * turns with the start of the same application without a web server. It is run by hand:
 * see {@code docs/benchmarks.md}.
 */
public final class CommandStartBenchmark {

	private static final int WARM_UP = 2;

	private static final double GOAL = 1.3;

	private static final Pattern DATABASE = Pattern.compile("jdbc:postgresql://127\\.0\\.0\\.1:\\d+/postgres");

	private final Path directory;

	private final String jar;

	private String url = "";

	private CommandStartBenchmark(Path directory, String jar) {
		this.directory = directory;
		this.jar = jar;
	}

	public static void main(String[] args) throws Exception {
		Path directory = Files.createTempDirectory("command-start");
		new CommandStartBenchmark(directory, Path.of(args[0]).toAbsolutePath().toString())
			.run(Integer.parseInt(args[1]));
	}

	private void run(int rounds) throws Exception {
		Process server = process("--server.port=0");
		try {
			awaitDatabase();
			System.out.printf("%-20s %8s %10s %9s    goal%n", "", "command", "start", "ratio");
			measure("migrate current", rounds, "migrate", "current");
			measure("migrate heads", rounds, "migrate", "heads");
			measure("migrate --help", rounds, "migrate", "--help");
		}
		finally {
			server.destroy();
			server.waitFor();
		}
	}

	private void measure(String name, int rounds, String... command) throws Exception {
		List<Double> ratios = new ArrayList<>();
		List<Double> commands = new ArrayList<>();
		List<Double> starts = new ArrayList<>();
		for (int i = 0; i < WARM_UP + rounds; i++) {
			double start = seconds("--spring.main.web-application-type=none");
			double one = seconds(command);
			if (i >= WARM_UP) {
				starts.add(start);
				commands.add(one);
				ratios.add(one / start);
			}
		}
		double ratio = median(ratios);
		System.out.printf(Locale.ROOT, "%-20s %6.2f s %8.2f s %9.2f    %.2f %s%n", name, median(commands),
				median(starts), ratio, GOAL, (ratio <= GOAL) ? "met" : "MISSED");
	}

	private double seconds(String... args) throws IOException, InterruptedException {
		long start = System.nanoTime();
		int code = process(args).waitFor();
		if (code != 0) {
			throw new IllegalStateException(Arrays.toString(args) + ": " + code + "\n" + log());
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private Process process(String... args) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", this.jar));
		command.addAll(List.of(args));
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.directory.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.directory.resolve("log").toFile());
		builder.environment().remove("DATABASE_URL");
		if (!this.url.isEmpty()) {
			builder.environment().put("DATABASE_URL", this.url);
		}
		return builder.start();
	}

	private void awaitDatabase() throws IOException, InterruptedException {
		while (!log().contains("Tomcat started")) {
			Thread.sleep(100);
		}
		Matcher matcher = DATABASE.matcher(log());
		if (!matcher.find()) {
			throw new IllegalStateException(log());
		}
		this.url = matcher.group() + "?user=postgres&password=x";
	}

	private String log() throws IOException {
		return Files.readString(this.directory.resolve("log"));
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

}
