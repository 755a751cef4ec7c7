package dev.migrate.benchmark;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dev.migrate.benchmark.Duel.Cost;
import dev.migrate.benchmark.Duel.Round;
import dev.migrate.testing.RevisionFolder;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The memory that an operator has to provide: each side does the work once in a separate
 * JVM with the same options, and the operating system reports the peak of its memory.
 */
final class ProcessMemory {

	/** The options that a JVM chooses in a container of 512 MB. */
	private static final List<String> OPTIONS = List.of("-XX:MaxRAM=512m", "-XX:+UseSerialGC");

	private static final int ROUNDS = 5;

	private ProcessMemory() {
	}

	static List<Round> compare(Task task, Callable<PGSimpleDataSource> databases, RevisionFolder folder, int revisions)
			throws Exception {
		List<Round> rounds = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			Cost migrate = measure(task, Side.MIGRATE, databases.call(), folder, revisions);
			rounds.add(new Round(migrate, measure(task, Side.FLOOR, databases.call(), folder, revisions)));
		}
		return rounds;
	}

	private static Cost measure(Task task, Side side, PGSimpleDataSource database, RevisionFolder folder, int revisions)
			throws Exception {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(OPTIONS);
		command.add("-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile"));
		command.addAll(List.of("-classpath", System.getProperty("java.class.path"), MeasuredProgram.class.getName(),
				task.name(), side.name(), database.getURL(), folder.path().toString(), Integer.toString(revisions)));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			String kilobytes = output.lines().collect(Collectors.joining());
			if (process.waitFor() != 0) {
				throw new IllegalStateException("The measured program failed: " + kilobytes);
			}
			return new Cost(0, Long.parseLong(kilobytes) * 1024 / 1e6);
		}
	}

	/** The work. */
	enum Task {

		START, APPLY

	}

	/** The tool that does the work. */
	enum Side {

		MIGRATE, FLOOR

	}

}
