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
