package dev.migrate.internal.diff;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.internal.diff.DiffSettings.Drops;
import dev.migrate.internal.schema.PartKind;
import dev.migrate.internal.schema.Schema;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A name passes from each kind of thing to each other one, on a real server: up and down,
 * with drops allowed and withheld. Of the pairs of things with users, a sample runs;
 * {@code -Dmigrate.test.name-pair-stride=1} runs all.
 */
@PostgresTest
class NamePairTests {

	private static final int STRIDE = Integer.getInteger("migrate.test.name-pair-stride", 8);

	/** The SQLSTATEs for a duplicate table, object and function. */
	private static final Set<String> DUPLICATE = Set.of("42P07", "42710", "42723");

	@TestFactory
	Stream<DynamicTest> nameGoesFromAnyKindToAnyOther(TestDatabase database) {
		return tests(Drops.ALLOWED, database);
	}

	@TestFactory
	Stream<DynamicTest> withheldDropWithholdsWhatNeedsIt(TestDatabase database) {
		return tests(Drops.WITHHELD, database);
	}

	private static Stream<DynamicTest> tests(Drops drops, TestDatabase database) {
		List<NamePair> pairs = NamePair.sample(STRIDE, PostgresServer.get().major());
		Map<NamePair, AssertionError> faults = new NamePairRun(drops, database).faults(pairs);
		return pairs.stream().map((pair) -> DynamicTest.dynamicTest(pair.label(), () -> {
			if (faults.containsKey(pair)) {
				throw faults.get(pair);
			}
		}));
	}

	@Test
	void thingsShareNameSpaceIfPostgresqlRefusesTwoOfOneName(TestDatabase database) {
		GoldenDatabase there = new GoldenDatabase(database);
		Map<NamedKind, Set<Object>> names = new HashMap<>();
		for (NamedKind kind : NamePair.plainKinds()) {
			there.reset(NamedKind.SURROUNDINGS + kind.named());
			names.put(kind, names(there.inspect()));
		}
		there.reset(NamedKind.SURROUNDINGS);
		for (NamedKind one : names.keySet()) {
			for (NamedKind other : names.keySet()) {
				Set<Object> shared = new HashSet<>(names.get(one));
				shared.retainAll(names.get(other));
				if (!one.thing().equals(other.thing())) {
					boolean refused = refuses(there, one, other) || refuses(there, other, one);
					assertThat(!shared.isEmpty()).as(one.label() + " and " + other.label()).isEqualTo(refused);
				}
			}
		}
	}

	// The name spaces in which the name is taken. The constraints of a table form a name
	// space, too.
	private static Set<Object> names(Schema schema) {
		Set<Object> spaces = schema.objects()
			.stream()
			.flatMap((object) -> object.names().stream())
			.filter((name) -> name.name().name().equals(NamedKind.NAME))
			.map((name) -> name.space())
			.collect(Collectors.toSet());
		schema.tables()
			.stream()
			.flatMap((table) -> table.parts()
				.stream()
				.filter((part) -> part.name().equals(NamedKind.NAME))
				.map((part) -> List.of(table.name(), part.kind())))
			.filter((part) -> part.contains(PartKind.CONSTRAINT))
			.forEach(spaces::add);
		return spaces;
	}

	private static boolean refuses(GoldenDatabase there, NamedKind first, NamedKind second) {
		try (Connection connection = there.dataSource().getConnection(); var statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			try {
				statement.execute(first.named());
				statement.execute(second.named());
				return false;
			}
			catch (SQLException ex) {
				assertThat(ex.getSQLState()).as(first.label() + " and " + second.label()).isIn(DUPLICATE);
				return true;
			}
			finally {
				connection.rollback();
			}
		}
		catch (SQLException ex) {
			throw new AssertionError(ex);
		}
	}

}
