package dev.migrate.diff;

import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;

import dev.migrate.schema.Column;
import dev.migrate.schema.Nullability;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten times the tables cost about ten times the processor time; what is quadratic costs a
 * hundred times. It is the time of this thread, the best of several runs.
 */
class DiffScalingTests {

	private static final int SMALL = 100;

	private static final int FACTOR = 10;

	private static final int BOUND = 60;

	@Test
	void costOfChangedTypesGrowsWithTheNumberOfTables() {
		cost(SMALL, 8);
		assertThat(cost(SMALL * FACTOR, 3)).isLessThan(Math.max(1, cost(SMALL, 8)) * BOUND);
	}

	private static long cost(int tables, int runs) {
		Schema from = schema(tables, "integer");
		Schema to = schema(tables, "bigint");
		long best = Long.MAX_VALUE;
		for (int i = 0; i < runs; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			assertThat(Tables.diff(DiffSettings.CAREFUL, from, to).changes().upgrade()).hasSize(2 * tables);
			best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
		}
		return best;
	}

	private static Schema schema(int tables, String type) {
		return Schema.of(IntStream.range(0, tables)
			.mapToObj((i) -> Table.of(new QualifiedName("public", "t" + i), column("a", type), column("b", type)))
			.toArray(Table[]::new));
	}

	private static Column column(String name, String type) {
		return Column.of(name, type, Nullability.NULLABLE);
	}

}
