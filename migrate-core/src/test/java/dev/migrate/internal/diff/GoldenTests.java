package dev.migrate.internal.diff;

import java.util.stream.Stream;

import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs each case on a real server: the upgrade turns {@code from} into {@code to}, and
 * the downgrade restores {@code from}; then the same in the online form.
 * {@code -Dmigrate.test.golden=write} writes the expected files;
 * {@code -Dmigrate.test.golden=NAME} runs the cases whose path contains the name, and
 * {@code write:NAME} writes their files.
 */
@PostgresTest
@Tag("golden")
class GoldenTests {

	/** The version that prints the expected SQL; others print some of it differently. */
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

	private static void check(GoldenCase golden, GoldenDatabase from, GoldenDatabase to) {
		GoldenRun run = new GoldenRun(golden, from, to);
		compare(golden, "up.sql", run.upgrade());
		compare(golden, "down.sql", run.downgrade());
		run.goThereAndBack();
		run.goThereAndBackOnline();
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
