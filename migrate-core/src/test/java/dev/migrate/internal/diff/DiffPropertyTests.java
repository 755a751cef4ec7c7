package dev.migrate.internal.diff;

import java.util.List;
import java.util.Random;

import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.diff.DiffSettings.Drops;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Schema;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checks of {@link GoldenTests} for random schemas. {@code -Dmigrate.test.rounds=N}
 * is the number of rounds, {@code -Dmigrate.test.seed=N} the seed of the first.
 */
@PostgresTest
@Tag("property")
class DiffPropertyTests {

	private static final int ROUNDS = Integer.getInteger("migrate.test.rounds", 20);

	private static final long SEED = Long.getLong("migrate.test.seed", 20261121);

	@Test
	void anySchemaBecomesAnyOtherAndComesBack(TestDatabase database) {
		check(Drops.ALLOWED, database);
	}

	@Test
	void withheldDropsCanBeDoneAndTakenBack(TestDatabase database) {
		check(Drops.WITHHELD, database);
	}

	private static void check(Drops drops, TestDatabase database) {
		Diff diff = new Diff(DiffSettings.CAREFUL.withDrops(drops), ExpressionComparison.byText());
		GoldenDatabase there = new GoldenDatabase(database);
		GoldenDatabase wanted = new GoldenDatabase(database.another());
		for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
			check(seed, diff, there, wanted);
		}
	}

	private static void check(long seed, Diff diff, GoldenDatabase there, GoldenDatabase wanted) {
		RandomSchemas schemas = new RandomSchemas(new Random(seed));
		there.reset(schemas.next());
		wanted.reset(schemas.next());
		Schema to = wanted.inspect();
		boolean sampled = PostgresServer.get().isSampled((int) seed);
		String before = there.definition(sampled);
		Difference difference = diff.between(there.inspect(), to);
		String name = "seed " + seed;
		apply(name + " up", there, difference.changes().upgrade());
		assertThat(diff.between(there.inspect(), to).changes().upgrade()).as(name + ": second diff").isEmpty();
		apply(name + " drops", there, difference.withheld().upgrade());
		assertThat(there.definition(sampled)).as(name + ": after the upgrade").isEqualTo(wanted.definition(sampled));
		apply(name + " drops taken back", there, difference.withheld().downgrade());
		apply(name + " down", there, difference.changes().downgrade());
		assertThat(there.definition(sampled)).as(name + ": after the downgrade").isEqualTo(before);
	}

	private static void apply(String name, GoldenDatabase database, List<Operation> operations) {
		List<StatementGroup> groups = new PostgresqlDialect().renderer()
			.render(operations, database.database().schema());
		try {
			database.apply(groups);
		}
		catch (AssertionError ex) {
			throw new AssertionError(name + ": " + ex.getMessage(), ex);
		}
	}

}
