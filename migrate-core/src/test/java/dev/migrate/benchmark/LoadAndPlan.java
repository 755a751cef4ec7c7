package dev.migrate.benchmark;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import dev.migrate.error.Location;
import dev.migrate.revision.Navigator;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;

/**
 * The cost of a revision in graphs of growing size: the graph is built, and an upgrade of
 * all revisions is planned. It is the processor time of this thread, so that other work
 * on the machine hardly counts; there are no files and no database.
 */
final class LoadAndPlan {

	private static final int[] SIZES = { 1_000, 2_000, 4_000, 8_000, 16_000 };

	private static final int WARM_UPS = 60_000;

	private static final int RUNS = 9;

	private final Report report;

	LoadAndPlan(Report report) {
		this.report = report;
	}

	void run() {
		this.report.growth("microseconds per revision", SIZES);
		run("line", LoadAndPlan::line);
		run("comb", LoadAndPlan::comb);
		run("merges", LoadAndPlan::merges);
	}

	private void run(String shape, IntFunction<List<Revision>> revisions) {
		List<Revision> small = revisions.apply(SIZES[0]);
		for (int done = 0; done < WARM_UPS; done += SIZES[0]) {
			loadAndPlan(small);
		}
		double[] costs = IntStream.of(SIZES).mapToDouble((size) -> cost(revisions.apply(size))).toArray();
		this.report.growth(shape, costs);
	}

	private static double cost(List<Revision> revisions) {
		double[] costs = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			loadAndPlan(revisions);
			costs[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e3 / revisions.size();
		}
		return Report.median(IntStream.range(0, RUNS).mapToDouble((i) -> costs[i]).sorted().toArray());
	}

	private static void loadAndPlan(List<Revision> revisions) {
		List<Revision> plan = new Navigator(RevisionGraph.of(revisions), Set.of()).upgrade(Target.heads());
		if (plan.size() != revisions.size()) {
			throw new IllegalStateException("The plan has " + plan.size() + " of " + revisions.size() + " revisions");
		}
	}

	private static List<Revision> line(int size) {
		return revisions(size, (i) -> (i == 0) ? new int[0] : new int[] { i - 1 });
	}

	// A long line with a head beside each second revision.
	private static List<Revision> comb(int size) {
		return revisions(size, (i) -> (i == 0) ? new int[0] : new int[] { (i % 2 == 0) ? i - 2 : i - 1 });
	}

	// Two branches of two revisions each, joined, again and again.
	private static List<Revision> merges(int size) {
		return revisions(size, (i) -> switch (i % 4) {
			case 0 -> (i == 0) ? new int[0] : new int[] { i - 1 };
			case 3 -> new int[] { i - 1, i - 2 };
			default -> new int[] { i - i % 4 };
		});
	}

	private static List<Revision> revisions(int size, IntFunction<int[]> down) {
		return IntStream.range(0, size).mapToObj((i) -> {
			List<RevisionId> ids = IntStream.of(down.apply(i)).mapToObj(LoadAndPlan::id).toList();
			return new Revision(id(i), ids, List.of(), List.of(), "Revision " + i, null,
					new Location(id(i) + ".sql", 1));
		}).toList();
	}

	private static RevisionId id(int number) {
		return new RevisionId(Revisions.id(number));
	}

}
