package dev.migrate.contract;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrate.database.Loss;
import dev.migrate.database.Loss.Kind;
import dev.migrate.database.Loss.Precision;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class PostgresqlLossContractTests extends LossContract {

	private final TestDatabase test;

	PostgresqlLossContractTests(TestDatabase test) {
		this.test = test;
	}

	@Override
	ContractDatabase open(Path directory) {
		return new PostgresqlDatabase(this.test);
	}

	@Test
	void schemaLosesItsTablesAndATypeTheColumnsThatHaveIt() {
		List<Loss> losses = losses(
				"""
						CREATE SCHEMA "Old"; CREATE TABLE "Old".a (id int); INSERT INTO "Old".a VALUES (1);
						CREATE VIEW "Old".b AS SELECT * FROM "Old".a;
						CREATE TYPE mood AS ENUM ('good'); CREATE TABLE c (m mood, ms mood[]); INSERT INTO c VALUES ('good', NULL);
						""",
				"DROP SCHEMA \"Old\" CASCADE;\nDROP TYPE mood CASCADE;");
		assertThat(losses).extracting((loss) -> loss.kind() + " " + loss.rows())
			.containsExactly("TABLE 1", "COLUMN 1", "COLUMN 0");
		assertThat(losses.get(0).name()).isEqualTo("\"Old\".a");
	}

	@Test
	void tablesThatReferAreLostWithATruncateOrADelete() {
		String tables = """
				CREATE TABLE a (id int PRIMARY KEY); INSERT INTO a VALUES (1), (2);
				CREATE TABLE b (a int REFERENCES a ON DELETE CASCADE); INSERT INTO b VALUES (1);
				CREATE TABLE c (a int REFERENCES a); INSERT INTO c VALUES (2);
				""";
		List<Loss> losses = losses(tables, "TRUNCATE a CASCADE;\nDELETE FROM a WHERE id = 1;\nTRUNCATE b;");
		assertThat(losses).extracting((loss) -> name(loss) + " " + loss.rows() + " " + loss.precision())
			.containsExactly("a 2 EXACT", "b 1 EXACT", "c 1 EXACT", "a 1 EXACT", "b 1 AT_MOST", "b 1 EXACT");
	}

	@Test
	void namesAreThoseOfTheSearchPathOfTheSection() {
		List<Loss> losses = losses("""
				CREATE SCHEMA other; CREATE TABLE other.a (id int); INSERT INTO other.a VALUES (1), (2);
				CREATE TABLE a (id int);
				""", "DROP TABLE a;\nSET search_path = other;\nDROP TABLE a;");
		assertThat(losses).extracting(Loss::rows).containsExactly(0L, 2L);
		assertThat(losses.get(1).name()).isEqualTo("other.a");
	}

	@Test
	void extensionIsLostWithItsTables() {
		List<Loss> losses = losses("""
				CREATE EXTENSION citext; CREATE TABLE held (id int); INSERT INTO held VALUES (1);
				ALTER EXTENSION citext ADD TABLE held;
				""", "DROP EXTENSION citext;\nDROP EXTENSION IF EXISTS hstore;");
		assertThat(losses).singleElement().extracting((loss) -> name(loss) + " " + loss.rows()).isEqualTo("held 1");
	}

	@Test
	void sequenceThatWasUsedAndGeneratedColumnsAreTold() {
		List<Loss> losses = losses("""
				CREATE SEQUENCE used; SELECT nextval('used'); CREATE SEQUENCE fresh;
				CREATE TABLE a (id int, twice int GENERATED ALWAYS AS (id * 2) STORED); INSERT INTO a VALUES (1);
				CREATE MATERIALIZED VIEW m AS SELECT * FROM a;
				""", "DROP MATERIALIZED VIEW m;\nDROP SEQUENCE used, fresh;\nALTER TABLE a DROP twice;");
		assertThat(losses).extracting((loss) -> loss.kind() + " " + loss.rows())
			.containsExactly("SEQUENCE 1", "SEQUENCE 0", "COLUMN 0");
	}

	@Test
	void partitionedTableLosesTheRowsOfItsPartitions() {
		List<Loss> losses = losses(
				"""
						CREATE TABLE p (id int) PARTITION BY RANGE (id); CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9);
						INSERT INTO p VALUES (1), (2);
						""",
				"DROP TABLE p;");
		assertThat(losses).singleElement().satisfies((loss) -> assertThat(loss.rows()).isEqualTo(2));
	}

	// The first value survives the conversion, the second one does not.
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			numeric(10,2)  | 19.00                 | 19.99                       | integer
			numeric(10,4)  | 1.2300                | 1.2345                      | numeric(10,2)
			numeric        | 1                     | 1.5                         | bigint
			double precision | 0.5                 | 0.1                         | real
			double precision | 2                   | 2.5                         | integer
			timestamp      | '2026-01-01 00:00'    | '2026-01-01 12:34:56'       | date
			timestamptz    | '2026-01-01 12:00:00' | '2026-01-01 12:34:56.789'   | timestamptz(0)
			timestamp      | '2026-01-01 12:00:00' | '2026-01-01 12:34:56.789'   | timestamp(2)
			time           | '12:00:00'            | '12:00:00.5'                | time(0)
			interval       | '1 hour'              | '1 hour 0.5 seconds'        | interval(0)
			text           | 'abc'                 | 'abcdef'                    | varchar(5)
			varchar(20)    | 'abc'                 | 'abcdef'                    | character(5)
			varchar(9)[]   | '{abc}'               | '{abc,abcdef}'              | varchar(5)[]
			bit(8)         | B'10100000'           | B'10100001'                 | bit(4) USING c::bit(4)
			varbit         | B'101'                | B'1010000'                  | varbit(4) USING c::varbit(4)
			json           | '{"a": 1}'            | '{"a":1,"a":2}'             | jsonb
			text           | '7'                   | '007'                       | integer USING c::integer
			integer        | 1                     | 5                           | boolean USING c::boolean
			""")
	void valuesThatAConversionChangesAreCounted(String type, String kept, String lost, String conversion) {
		List<Loss> losses = losses(
				"CREATE TABLE a (\"C\" " + type + "); INSERT INTO a VALUES (" + kept + "), (" + lost + "), (NULL)",
				"ALTER TABLE a ALTER \"C\" TYPE " + conversion.replace(" c::", " \"C\"::") + ";");
		assertThat(losses).singleElement().satisfies((loss) -> {
			assertThat(loss.kind() + " " + loss.rows() + " " + loss.precision()).isEqualTo("COLUMN 1 EXACT");
			assertThat(loss.name()).endsWith(".a.\"C\"");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			integer       | 7                         | bigint
			integer       | 7                         | numeric(12,2)
			integer       | 7                         | text
			varchar(5)    | 'abc'                     | text
			timestamp     | '2026-01-01 12:34:56.789' | timestamptz
			date          | '2026-01-01'              | timestamp
			jsonb         | '{"a": 1}'                | json
			bigint        | 7                         | integer
			text          | 'b'                       | mood USING c::mood
			uuid          | gen_random_uuid()         | text
			""")
	void conversionThatKeepsAllValuesIsNoLoss(String type, String value, String conversion) {
		assertThat(losses(
				"CREATE TYPE mood AS ENUM ('b'); CREATE TABLE a (c " + type + "); INSERT INTO a VALUES (" + value + ")",
				"ALTER TABLE a ALTER c TYPE " + conversion + ";"))
			.isEmpty();
	}

	@Test
	void conversionThatCannotBeAskedMayLoseAllValues() {
		List<Loss> losses = losses("""
				CREATE TABLE a (b bigint, c int); INSERT INTO a VALUES (5000000000, 1), (1, NULL);
				CREATE FUNCTION half(int) RETURNS int LANGUAGE sql AS 'SELECT $1 / 2';
				""", "ALTER TABLE a ALTER b TYPE int, ALTER c TYPE int USING half(c);");
		assertThat(losses).extracting((loss) -> loss.rows() + " " + loss.precision())
			.containsExactly("2 AT_MOST", "1 AT_MOST");
	}

	@Test
	void attributeThatATypeLosesIsLostInItsColumns() {
		List<Loss> losses = losses("""
				CREATE TYPE place AS (street text, city text); CREATE TABLE a (p place);
				INSERT INTO a VALUES (('x', 'y')), (NULL);
				""", "ALTER TYPE place DROP ATTRIBUTE city CASCADE;");
		assertThat(losses).extracting((loss) -> loss.kind() + " " + loss.rows() + " " + loss.precision())
			.containsExactly("COLUMN 1 AT_MOST");
	}

	@Test
	void rowsThatTakeTooLongToCountAreEstimated() {
		List<Loss> losses = losses("CREATE TABLE big AS SELECT generate_series(1, 1000100) AS id; ANALYZE big;",
				"DROP TABLE big;");
		assertThat(losses).singleElement().satisfies((loss) -> {
			assertThat(loss.precision()).isEqualTo(Precision.ESTIMATE);
			assertThat(loss.rows()).isBetween(900_000L, 1_100_000L);
		});
	}

	@Test
	void tableThatIsLockedIsEstimated() throws SQLException {
		this.folder.add("a1", "none", "", "DROP TABLE a;");
		this.test.execute("CREATE TABLE a (id int); INSERT INTO a VALUES (1); ANALYZE a");
		migrate().upgrade(Target.heads());
		try (Connection connection = this.test.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("LOCK TABLE a");
			assertThat(migrate().losses(migrate().planDowngrade(Target.base()))).singleElement().satisfies((loss) -> {
				assertThat(loss.kind()).isEqualTo(Kind.TABLE);
				assertThat(loss.precision()).isEqualTo(Precision.ESTIMATE);
			});
			connection.rollback();
		}
	}

	private List<Loss> losses(String before, String downgrade) {
		this.folder.add("a1", "none", "", downgrade);
		this.test.execute(before);
		migrate().upgrade(Target.heads());
		return migrate().losses(migrate().planDowngrade(Target.base()));
	}

	private static String name(Loss loss) {
		return loss.name().substring(loss.name().lastIndexOf('.') + 1);
	}

}
