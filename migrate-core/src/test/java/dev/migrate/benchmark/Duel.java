package dev.migrate.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import com.sun.management.ThreadMXBean;

/**
 * Lets Migrate and plain JDBC do the same work in turns, so that both meet the same
 * machine and the same state of the JVM. The two change their order from round to round.
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
	 * The cost of one round for one side.
	 *
	 * @param milliseconds the time that it took
	 * @param megabytes the memory that it allocated
	 */
	record Cost(double milliseconds, double megabytes) {
	}

	/**
	 * The costs of both sides, one right after the other.
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
