package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.StatementLog;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class InspectionCostTests {

	@Test
	void numberOfQueriesDoesNotDependOnTheNumberOfTables(TestDatabase database) {
		int few = queries(database);
		database.execute(IntStream.range(0, 100)
			.mapToObj((i) -> "CREATE TABLE t%1$d (id int PRIMARY KEY, n int CHECK (n > 0)); CREATE INDEX ON t%1$d (n);"
				.formatted(i))
			.collect(Collectors.joining()));
		assertThat(queries(database)).isEqualTo(few).isLessThanOrEqualTo(21);
	}

	private static int queries(TestDatabase database) {
		StatementLog log = database.statements();
		Inspections.inspect(database);
		return log.statements().size();
	}

}
