package dev.migrate.diff;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.dialect.StatementGroup;
import dev.migrate.dialect.postgresql.PostgresqlDialect;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each case on a real server: the upgrade makes {@code from} into {@code to}, and the
 * downgrade brings {@code from} back. {@code -Dmigrate.test.golden=write} writes what is
 * expected; {@code -Dmigrate.test.golden=NAME} runs the cases whose path has the name in
 * it, {@code write:NAME} writes those.
 */
@PostgresTest
@Tag("golden")
class GoldenTests {

	/** Other versions print some SQL in another way. */
	private static final int PRINTED_BY = 18;

	private static final String MODE = System.getProperty("migrate.test.golden", "");

	private static final boolean WRITES = MODE.startsWith("write");

	private static final String NAME = MODE.replaceFirst("^write:?", "");

	@TestFactory
	Stream<DynamicTest> upgradeAndDowngradeDoWhatTheySay(TestDatabase database) {
		GoldenDatabase from = new GoldenDatabase(database);
		GoldenDatabase to = new GoldenDatabase(database.another());
		return GoldenCase.all()
			.stream()
			.filter((golden) -> golden.since() <= PostgresServer.get().major())
			.filter((golden) -> golden.name().contains(NAME))
			.map((golden) -> DynamicTest.dynamicTest(golden.name(), () -> check(golden, from, to)));
	}

	private static void check(GoldenCase golden, GoldenDatabase there, GoldenDatabase wanted) {
		there.reset(golden.read("from.sql"));
		wanted.reset(golden.read("to.sql"));
		boolean sampled = golden.isSampled();
		String before = there.definition(sampled);
		Schema from = there.inspectFor(golden);
		Schema to = wanted.inspectFor(golden);
		Difference difference = new Diff(golden.settings(there.database().schema()), ExpressionComparison.byText())
			.between(from, to);
		List<StatementGroup> up = render(there, difference.changes().upgrade());
		List<StatementGroup> down = render(there, difference.changes().downgrade());
		compare(golden, "up.sql", text(up, render(there, difference.withheld().upgrade())));
		compare(golden, "down.sql", text(down, render(there, difference.withheld().downgrade())));
		there.apply(up);
		assertThat(again(golden, there, to)).as("the second diff").isEmpty();
		if (!golden.isAlike() && !golden.isWithheld()) {
			assertThat(there.definition(sampled)).as("after the upgrade").isEqualTo(wanted.definition(sampled));
		}
		there.apply(down);
		assertThat(there.definition(sampled)).as("after the downgrade").isEqualTo(before);
	}

	private static List<Operation> again(GoldenCase golden, GoldenDatabase there, Schema to) {
		DiffSettings settings = golden.settings("").withRenames();
		return new Diff(settings, ExpressionComparison.byText()).between(there.inspectFor(golden), to)
			.changes()
			.upgrade();
	}

	private static List<StatementGroup> render(GoldenDatabase database, List<Operation> operations) {
		return new PostgresqlDialect().renderer().render(operations, database.database().schema());
	}

	private static String text(List<StatementGroup> groups, List<StatementGroup> withheld) {
		String text = groups.stream().map(StatementGroup::text).collect(Collectors.joining("\n\n-- commit\n\n"));
		String comment = withheld.stream().map(StatementGroup::comment).collect(Collectors.joining("\n"));
		return Stream.of(text, comment).filter((part) -> !part.isEmpty()).collect(Collectors.joining("\n\n", "", "\n"));
	}

	private static void compare(GoldenCase golden, String file, String actual) {
		if (WRITES) {
			golden.write(file, actual);
		}
		else if (PostgresServer.get().major() == PRINTED_BY) {
			assertThat(actual).as(file).isEqualTo(golden.read(file));
		}
	}

}
