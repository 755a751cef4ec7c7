package dev.migrate.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.migrate.Migrate;
import dev.migrate.SchemaComparisons;
import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.targetschema.OtherDatabase;
import dev.migrate.targetschema.RelocatableSchema;
import dev.migrate.targetschema.SchemaNames;
import dev.migrate.targetschema.TargetSchema;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.StatementLog;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The number of statements with which expressions are compared. */
@PostgresTest
class ExpressionCostTests {

	@ParameterizedTest
	@EnumSource
	void equalTextNeedsNoStatement(Kind kind, TestDatabase database, @TempDir Path folder) {
		database.execute(kind.table(40, "a + "));
		TestDatabase other = database.another();
		other.execute(kind.table(40, "a + "));
		assertThat(cost(database, folder, new OtherDatabase("the other", other.dataSource()))).isLessThan(60);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POLICY")
	void otherTextNeedsStatementsInProportion(Kind kind, TestDatabase database, @TempDir Path folder) {
		int eight = cost(database, folder, kind, 8);
		int sixteen = cost(database, folder, kind, 16);
		int thirtyTwo = cost(database, folder, kind, 32);
		assertThat(thirtyTwo - sixteen).isLessThanOrEqualTo(5 * (sixteen - eight) / 2 + 10);
	}

	private static int cost(TestDatabase database, Path folder, Kind kind, int number) {
		database.execute("DROP TABLE IF EXISTS t; " + kind.table(number, "a + "));
		return cost(database, folder, new Mapping(List.of(kind.table(number, "-a - ").split(";\n"))));
	}

	private static int cost(TestDatabase database, Path folder, TargetSchema target) {
		Migrate migrate = Migrate.builder(database.dataSource()).locations("file:" + folder).build();
		StatementLog log = database.statements();
		SchemaComparisons.of(migrate).database(target, ComparisonRequest.CAREFUL);
		return log.statements().size();
	}

	/** The kinds of expressions. */
	enum Kind {

		INDEX("CREATE INDEX i%1$d ON t ((%2$s%1$d))"),

		CHECK("ALTER TABLE t ADD CONSTRAINT c%1$d CHECK ((%2$s%1$d) > 0)"),

		GENERATED("ALTER TABLE t ADD COLUMN g%1$d int GENERATED ALWAYS AS (%2$s%1$d) STORED"),

		DEFAULT("ALTER TABLE t ADD COLUMN d%1$d int DEFAULT length('%2$s%1$d')"),

		POLICY("CREATE POLICY p%1$d ON t USING ((%2$s%1$d) > 0)");

		private final String statement;

		Kind(String statement) {
			this.statement = statement;
		}

		String table(int number, String expression) {
			Stream<String> statements = IntStream.range(0, number)
				.mapToObj((i) -> this.statement.formatted(i, expression));
			return "CREATE TABLE t (a int);\n" + String.join(";\n", statements.toList());
		}

	}

	/**
	 * A mapping of one table.
	 *
	 * @param sql the statements, which name no schema
	 */
	record Mapping(List<String> sql) implements RelocatableSchema {

		@Override
		public String describe() {
			return "one table";
		}

		@Override
		public List<String> statements(int serverVersion, SchemaNames names) {
			return this.sql;
		}

	}

}
