package dev.migrate.spring.jpa;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.comparison.ScratchSettings;
import dev.migrate.comparison.ScratchSettings.Source;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;

/**
 * Measures the generation of a revision from many entities, in turns with the creation of
 * their tables by Hibernate: both start with the mapped classes, and both let the server
 * execute the statements. See {@code docs/benchmarks.md}.
 */
public final class AutogenerateBenchmark {

	private static final double GOAL = 1.5;

	private final Entities entities;

	private final Path empty;

	private AutogenerateBenchmark(Entities entities, Path empty) {
		this.entities = entities;
		this.empty = empty;
	}

	public static void main(String[] arguments) throws Exception {
		int count = Integer.parseInt(arguments[0]);
		int rounds = Integer.parseInt(arguments[1]);
		Entities entities = ManyEntities.of(count, Files.createTempDirectory("entities"));
		AutogenerateBenchmark benchmark = new AutogenerateBenchmark(entities, Files.createTempDirectory("revisions"));
		System.out.printf(Locale.ROOT, "%-44s %10s %10s  %6s  %13s  goal%n",
				String.format(Locale.ROOT, "%,d entities, medians of %d rounds", count, rounds), "Migrate", "Hibernate",
				"ratio", "min - max");
		benchmark.run("first revision, schemas rolled back", false, false, rounds);
		benchmark.run("nothing to write, schemas rolled back", true, false, rounds);
		benchmark.run("nothing to write, scratch database", true, true, rounds);
		System.exit(0);
	}

	private void run(String name, boolean tables, boolean scratchDatabase, int rounds) {
		List<Double> ours = new ArrayList<>();
		List<Double> theirs = new ArrayList<>();
		List<Double> ratios = new ArrayList<>();
		for (int i = -1; i < rounds; i++) {
			double migrate;
			double hibernate;
			if (i % 2 == 0) {
				hibernate = create();
				migrate = generate(tables, scratchDatabase);
			}
			else {
				migrate = generate(tables, scratchDatabase);
				hibernate = create();
			}
			// The first round is for the compiler of the JVM.
			if (i >= 0) {
				ours.add(migrate);
				theirs.add(hibernate);
				ratios.add(migrate / hibernate);
			}
		}
		double ratio = median(ratios);
		System.out.printf(Locale.ROOT, "%-44s %8.2f s %8.2f s  %6.2f  %4.2f - %6.2f  %.2f %s%n", name, median(ours),
				median(theirs), ratio, Collections.min(ratios), Collections.max(ratios), GOAL,
				(ratio <= GOAL) ? "met" : "MISSED");
	}

	private double create() {
		try (TestDatabase database = PostgresServer.get().createDatabase()) {
			long start = System.nanoTime();
			this.entities.create(database.dataSource());
			return (System.nanoTime() - start) / 1e9;
		}
	}

	private double generate(boolean tables, boolean scratchDatabase) {
		try (TestDatabase database = PostgresServer.get().createDatabase()) {
			if (tables) {
				this.entities.create(database.dataSource());
			}
			ModelDatabase model = new ModelDatabase(database.dataSource(), new RevisionFolder(this.empty));
			List<Source> sources = scratchDatabase
					? List.of(new Source.Server(database.superuser(), database::superuserOf)) : List.of();
			long start = System.nanoTime();
			GeneratedChanges changes = model.compare(this.entities.target(),
					new ScratchSettings(null, List.copyOf(sources), (choice) -> {
					}));
			double seconds = (System.nanoTime() - start) / 1e9;
			if (changes.isEmpty() != tables || !changes.refused().isEmpty()) {
				throw new IllegalStateException("Not what was expected: " + changes.upgrade().text());
			}
			return seconds;
		}
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

}
