package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Index.State;
import dev.migrate.internal.schema.Index.Uniqueness;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.IndexKey.Kind;
import dev.migrate.internal.schema.IndexKey.Order;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.SchemaValues;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PostgresTest
class IndexInspectionTests {

	@BeforeEach
	void createTable(TestDatabase database) {
		database.execute("CREATE TABLE t (a int, b text, c jsonb, \"D d\" text COLLATE \"C\")");
	}

	@Test
	void indexesAreListedByName(TestDatabase database) {
		database.execute("CREATE INDEX z ON t (b, a); CREATE INDEX \"A\" ON t (\"D d\")");
		assertThat(indexes(database)).containsExactly(SchemaValues.index("A", IndexKey.column("D d")),
				SchemaValues.index("z", IndexKey.column("b"), IndexKey.column("a")));
	}

	@Test
	void keysAreSorted(TestDatabase database) {
		database.execute("CREATE INDEX i ON t (a, b NULLS FIRST, a DESC, b DESC NULLS LAST)");
		assertThat(indexes(database)).singleElement()
			.satisfies((index) -> assertThat(index.keys()).extracting(IndexKey::order)
				.containsExactly(Order.ASCENDING, Order.ASCENDING_NULLS_FIRST, Order.DESCENDING,
						Order.DESCENDING_NULLS_LAST));
	}

	@Test
	void expressionStandsAsItIsInTheListOfKeys(TestDatabase database) {
		database.execute("CREATE INDEX i ON t (lower(b), (a + 1), (c ->> 'x'), a)");
		assertThat(indexes(database)).containsExactly(
				SchemaValues.index("i", SchemaValues.expression("lower(b)"), SchemaValues.expression("((a + 1))"),
						SchemaValues.expression("((c ->> 'x'::text))"), IndexKey.column("a")));
	}

	@Test
	void collationIsListedWhereItIsNotThatOfTheKey(TestDatabase database) {
		database.execute(
				"""
						CREATE INDEX i ON t (b, b COLLATE "C", "D d", "D d" COLLATE "default", lower(b), lower(b) COLLATE "C")""");
		assertThat(indexes(database)).singleElement()
			.satisfies((index) -> assertThat(index.keys()).extracting(IndexKey::collation)
				.containsExactly(null, "\"C\"", null, "\"default\"", null, "\"C\""));
	}

	@Test
	void operatorClassIsListedWhereItIsNotTheDefault(TestDatabase database) {
		database.execute("""
				CREATE EXTENSION pg_trgm SCHEMA public;
				CREATE EXTENSION citext;
				CREATE TABLE e (n citext, v varchar(9));
				CREATE INDEX i ON e (n, n text_ops, v, v varchar_ops, v varchar_pattern_ops);
				CREATE INDEX j ON t USING gin (c);
				CREATE INDEX k ON t USING gin (c jsonb_path_ops, b public.gin_trgm_ops);
				CREATE INDEX l ON t USING gist (b public.gist_trgm_ops (siglen = 32))""");
		assertThat(operatorClasses(database, "e")).containsExactly(null, "text_ops", null, "varchar_ops",
				"varchar_pattern_ops");
		assertThat(operatorClasses(database, "t")).containsExactly(null, "jsonb_path_ops", "public.gin_trgm_ops",
				"public.gist_trgm_ops (siglen='32')");
	}

	@Test
	void uniquePartialCoveringIndex(TestDatabase database) {
		database.execute("""
				CREATE UNIQUE INDEX i ON t (lower(b) text_pattern_ops) INCLUDE (c, "D d")
				WITH (fillfactor = 90, deduplicate_items = off) WHERE a > 0 AND b <> 'x';
				COMMENT ON INDEX i IS 'of the index'""");
		assertThat(indexes(database)).containsExactly(new Index("i", Uniqueness.UNIQUE, "btree",
				List.of(new IndexKey(Kind.EXPRESSION, "lower(b)", null, "text_pattern_ops", Order.ASCENDING)),
				List.of("c", "D d"), "((a > 0) AND (b <> 'x'::text))",
				Map.of("fillfactor", "90", "deduplicate_items", "off"), State.VALID, "of the index"));
	}

	@Test
	void uniqueIndexMayTakeNullsForEqual(TestDatabase database) {
		if (Inspections.knows(15, database, "CREATE UNIQUE INDEX i ON t (a) NULLS NOT DISTINCT")) {
			assertThat(indexes(database)).singleElement()
				.extracting(Index::uniqueness)
				.isEqualTo(Uniqueness.UNIQUE_NULLS_NOT_DISTINCT);
		}
	}

	@Test
	void methodsThatDoNotSort(TestDatabase database) {
		database.execute("CREATE INDEX h ON t USING hash (a); CREATE INDEX r ON t USING brin (a) WITH (autosummarize)");
		assertThat(indexes(database)).extracting(Index::method).containsExactly("hash", "brin");
		assertThat(indexes(database)).last().extracting(Index::options).isEqualTo(Map.of("autosummarize", "true"));
	}

	@Test
	void indexOfAFailedConcurrentBuildIsInvalid(TestDatabase database) throws SQLException {
		database.execute("INSERT INTO t (a) VALUES (1), (1)");
		try (Connection connection = database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.execute("CREATE UNIQUE INDEX CONCURRENTLY i ON t (a)"));
		}
		assertThat(indexes(database)).singleElement().extracting(Index::state).isEqualTo(State.INVALID);
	}

	@Test
	void keyOfATableWithDroppedColumns(TestDatabase database) {
		database.execute("""
				ALTER TABLE t DROP COLUMN a, DROP COLUMN b, ADD COLUMN a text;
				CREATE INDEX i ON t (c, a) INCLUDE ("D d")""");
		assertThat(indexes(database)).singleElement()
			.extracting(Index::keys, Index::include)
			.containsExactly(List.of(IndexKey.column("c"), IndexKey.column("a")), List.of("D d"));
	}

	private static List<String> operatorClasses(TestDatabase database, String table) {
		return Inspections.table(database, table)
			.indexes()
			.stream()
			.flatMap((index) -> index.keys().stream())
			.map(IndexKey::operatorClass)
			.toList();
	}

	private static List<Index> indexes(TestDatabase database) {
		return Inspections.table(database, "t").indexes();
	}

}
