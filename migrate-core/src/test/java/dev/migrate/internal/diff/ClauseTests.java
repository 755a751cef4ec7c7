package dev.migrate.internal.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks all clauses that {@code pg_dump} prints about the kinds of objects that an
 * inspection describes: each is found, made and taken back, alone and with everything
 * around it. {@code -Dmigrate.test.clause=NAME} runs those whose name contains the text.
 */
@PostgresTest
@Tag("golden")
class ClauseTests {

	private static final String NAME = System.getProperty("migrate.test.clause", "");

	@Test
	void documentsListTheClausesThatAreNotCompared(TestDatabase database) throws IOException {
		GoldenDatabase there = new GoldenDatabase(database);
		GoldenDatabase wanted = new GoldenDatabase(database.another());
		String page = Files.readString(Path.of("../docs/internals/pg-dump.md"));
		assertThat(Clause.uncompared()).allMatch((clause) -> page.contains("| " + clause.name().replace(": ", " | ")));
		assertThat(Clause.uncompared()).filteredOn(Clause::isKnown)
			.filteredOn((clause) -> new ClauseRun(clause, there, wanted).isMade())
			.isEmpty();
	}

	@TestFactory
	Stream<DynamicTest> uncomparedClauseIsTold(TestDatabase database) {
		GoldenDatabase there = new GoldenDatabase(database);
		GoldenDatabase wanted = new GoldenDatabase(database.another());
		return Clause.uncompared()
			.stream()
			.filter(Clause::isKnown)
			.filter((clause) -> !clause.name().endsWith("ALTER DEFAULT PRIVILEGES"))
			.map((clause) -> DynamicTest.dynamicTest(clause.name(),
					() -> new ClauseRun(clause, there, wanted).isTold()));
	}

	@TestFactory
	Stream<DynamicTest> clauseIsMadeAndTakenBack(TestDatabase database) {
		GoldenDatabase there = new GoldenDatabase(database);
		GoldenDatabase wanted = new GoldenDatabase(database.another());
		return Clause.all()
			.stream()
			.filter(Clause::isKnown)
			.filter((clause) -> clause.name().contains(NAME))
			.map((clause) -> DynamicTest.dynamicTest(clause.name(),
					() -> new ClauseRun(clause, there, wanted).check()));
	}

}
