package dev.migrate.internal.diff;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.View;
import dev.migrate.testing.SchemaValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten times the tables cost about ten times the processor time; a quadratic algorithm
 * would cost a hundred times. The test measures the time of this thread, and takes the
 * best of several runs.
 */
class DiffScalingTests {

	private static final DiffSettings ALL = DiffSettings.CAREFUL.withDrops(DiffSettings.Drops.ALLOWED);

	private static final int SMALL = 100;

	private static final int FACTOR = 10;

	private static final int BOUND = 60;

	static Stream<Change> changes() {
		return Stream.of(
				new Change("types of columns", 2, (i) -> Stream.of(table(i, "integer")),
						(i) -> Stream.of(table(i, "bigint"))),
				new Change("views of changed columns", 4, (i) -> Stream.of(table(i, "integer"), view(i, "integer")),
						(i) -> Stream.of(table(i, "bigint"), view(i, "bigint"))),
				new Change("routines", 1, (i) -> Stream.of(table(i, "integer"), routine(i, "SELECT 1")),
						(i) -> Stream.of(table(i, "integer"), routine(i, "SELECT 2"))),
				new Change("enums that lose a value", 5, (i) -> Stream.of(mood(i, "sad", "ok"), table(i, "e" + i)),
						(i) -> Stream.of(mood(i, "ok"), table(i, "e" + i))),
				new Change("everything is new", 4, (i) -> Stream.of(),
						(i) -> Stream.of(mood(i, "ok"), table(i, "e" + i), view(i, "e" + i), routine(i, "SELECT 1"))),
				new Change("a chain of foreign keys", 2, (i) -> Stream.of(), (i) -> Stream.of(keyed(i, i - 1))),
				new Change("circles of two", 4, (i) -> Stream.of(),
						(i) -> Stream.of(keyed(2 * i, 2 * i + 1), keyed(2 * i + 1, 2 * i))));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void costGrowsWithTheNumberOfThings(Change change) {
		cost(change, SMALL, 8);
		assertThat(cost(change, SMALL * FACTOR, 3)).isLessThan(Math.max(1, cost(change, SMALL, 8)) * BOUND);
	}

	private static long cost(Change change, int things, int runs) {
		Schema from = schema(things, change.from());
		Schema to = schema(things, change.to());
		long best = Long.MAX_VALUE;
		for (int i = 0; i < runs; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			assertThat(Tables.diff(ALL, from, to).changes().upgrade()).hasSize(change.each() * things);
			best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
		}
		return best;
	}

	private static Schema schema(int things, Function<Integer, Stream<SchemaObject>> objects) {
		List<SchemaObject> all = IntStream.range(0, things).boxed().flatMap(objects).sorted(byReference()).toList();
		List<Dependency> views = all.stream()
			.filter(View.class::isInstance)
			.map((view) -> new Dependency(view.reference(), Schemas.table(name(view.name().name().replace('v', 't'))),
					"a"))
			.toList();
		return new Schema(List.of(), List.of(), all, views, List.of());
	}

	private static Comparator<SchemaObject> byReference() {
		return Comparator.comparing(SchemaObject::reference);
	}

	private static QualifiedName name(String name) {
		return new QualifiedName("public", name);
	}

	private static Table table(int number, String type) {
		return Table.of(name("t" + number), column("a", type), column("b", type));
	}

	private static Table keyed(int number, int target) {
		return table(number, "integer").withConstraints(
				List.of(SchemaValues.foreignKey("fk" + number, List.of("a"), name("t" + target), List.of("b"))));
	}

	private static View view(int number, String type) {
		return new View(name("v" + number), List.of(column("a", type)), "SELECT a FROM t" + number, Map.of(), List.of(),
				List.of(), null);
	}

	private static Routine routine(int number, String body) {
		return new Routine(name("f" + number), ObjectKind.FUNCTION, "", "integer",
				"CREATE FUNCTION f%d()\n AS $$ %s FROM t%d $$".formatted(number, body, number), null);
	}

	private static EnumType mood(int number, String... labels) {
		return new EnumType(name("e" + number), List.of(labels), null);
	}

	private static Column column(String name, String type) {
		return Column.of(name, type, Nullability.NULLABLE);
	}

	/**
	 * A change, once for each number.
	 *
	 * @param what its description
	 * @param each the number of operations that each takes
	 * @param from the objects before
	 * @param to the objects after
	 */
	private record Change(String what, int each, Function<Integer, Stream<SchemaObject>> from,
			Function<Integer, Stream<SchemaObject>> to) {

		@Override
		public String toString() {
			return this.what;
		}

	}

}
