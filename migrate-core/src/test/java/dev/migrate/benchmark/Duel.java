package dev.migrate.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import com.sun.management.ThreadMXBean;

/**
 * The same work, done by Migrate and by plain JDBC in turns, so that both meet the same
 * machine and the same state of the JVM. Which one is first changes from round to round.
 */
final class Duel {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private final Contestant migrate;

	private final Contestant floor;

	Duel(Contestant migrate, Contestant floor) {
		this.migrate = migrate;
		this.floor = floor;
	}

	// The first rounds are for the compiler of the JVM and do not count.
	List<Round> fight(int warmUps, int rounds) throws Exception {
		List<Round> counted = new ArrayList<>();
		for (int i = 0; i < warmUps + rounds; i++) {
			Round round = round(i % 2 == 0);
			if (i >= warmUps) {
				counted.add(round);
			}
		}
		return counted;
	}

	private Round round(boolean migrateFirst) throws Exception {
		if (migrateFirst) {
			Cost ours = measure(this.migrate);
			return new Round(ours, measure(this.floor));
		}
		Cost floors = measure(this.floor);
		return new Round(measure(this.migrate), floors);
	}

	private static Cost measure(Contestant contestant) throws Exception {
		contestant.preparation().run();
		long bytes = THREADS.getCurrentThreadAllocatedBytes();
		long start = System.nanoTime();
		contestant.work().run();
		long nanos = System.nanoTime() - start;
		return new Cost(nanos / 1e6, (THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1e6);
	}

	/**
	 * What one side needed for one round.
	 *
	 * @param milliseconds how long it took
	 * @param megabytes what it allocated
	 */
	record Cost(double milliseconds, double megabytes) {
	}

	/**
	 * What both sides needed, one right after the other.
	 *
	 * @param migrate the cost of Migrate
	 * @param floor the cost of plain JDBC
	 */
	record Round(Cost migrate, Cost floor) {

		double ratio(ToDoubleFunction<Cost> measure) {
			return measure.applyAsDouble(this.migrate) / measure.applyAsDouble(this.floor);
		}

	}

}
