package dev.migrate.diff;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrate.diff.DiffSettings.Drops;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A name goes from each kind of thing to each other one, on a real server: there and
 * back, with and without drops.
 */
@PostgresTest
class NamePairTests {

	@TestFactory
	Stream<DynamicTest> nameGoesFromAnyKindToAnyOther(TestDatabase database) {
		return tests(Drops.ALLOWED, database);
	}

	@TestFactory
	Stream<DynamicTest> withheldDropWithholdsWhatNeedsIt(TestDatabase database) {
		return tests(Drops.WITHHELD, database);
	}

	private static Stream<DynamicTest> tests(Drops drops, TestDatabase database) {
		List<NamePair> pairs = NamePair.all();
		Map<NamePair, AssertionError> faults = new NamePairRun(drops, database).faults(pairs);
		return pairs.stream().map((pair) -> DynamicTest.dynamicTest(pair.label(), () -> {
			if (faults.containsKey(pair)) {
				throw faults.get(pair);
			}
		}));
	}

}
