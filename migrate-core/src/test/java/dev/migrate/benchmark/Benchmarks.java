package dev.migrate.benchmark;

/** Prints the costs of Migrate. */
public final class Benchmarks {

	private Benchmarks() {
	}

	/**
	 * Runs all benchmarks.
	 * @param arguments none
	 * @throws Exception if one fails
	 */
	public static void main(String[] arguments) throws Exception {
		Report report = new Report(System.out);
		report.head("Migrate");
		try (BenchmarkServer server = BenchmarkServer.inMemory()) {
			StartAtHead start = new StartAtHead(server, report);
			start.run(100, 400, 60);
			start.run(1_000, 60, 30);
			start.run(10_000, 8, 15);
			new FreshApply(server, report).run("fsync off", 1_000, 2, 9);
			new Inspect(server, report).run(5_000, 5, 9);
		}
		try (BenchmarkServer server = BenchmarkServer.durable()) {
			new FreshApply(server, report).run("durable", 1_000, 1, 9);
		}
		new LoadAndPlan(report).run();
	}

}
