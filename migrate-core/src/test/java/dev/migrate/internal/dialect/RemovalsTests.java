package dev.migrate.internal.dialect;

import dev.migrate.database.Loss.Precision;
import dev.migrate.internal.dialect.Removal.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RemovalsTests {

	@Test
	void dropTableNamesEachTable() {
		assertThat(Removals.of("DROP TABLE IF EXISTS a, app.\"B\" CASCADE")).containsExactly(new Removal.Table("a"),
				new Removal.Table("app.\"B\""));
	}

	@Test
	void alterTableNamesEachColumnThatItDrops() {
		assertThat(Removals
			.of("""
					ALTER TABLE IF EXISTS ONLY app.users /* why */ DROP name, ADD COLUMN price numeric(10, 2) DEFAULT '1, DROP x',
						DROP COLUMN IF EXISTS "E-mail" CASCADE, DROP CONSTRAINT users_pkey, ALTER COLUMN age DROP DEFAULT
					"""))
			.containsExactly(new Removal.Column("app.users", "name"), new Removal.Column("app.users", "\"E-mail\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			TYPE numeric(10, 2)                                    | ::numeric(10,2)
			SET DATA TYPE timestamp (3) with time zone             | ::timestamp(3) with time zone
			TYPE text[] COLLATE "C"                                | ::text[]
			TYPE app."Mood" USING name::text::app."Mood"           | ::text::app."Mood"::app."Mood"
			TYPE varchar(10) USING left(name, 10)                  |
			TYPE integer USING name::text + secret                 |
			TYPE integer USING name::f(clean())                    |
			""")
	void conversionIsReadAsCastsWithoutAnyCall(String action, String casts) {
		assertThat(Removals.of("ALTER TABLE users ALTER name " + action))
			.containsExactly(new Removal.Conversion("users", "name", casts));
		assertThat(Removals.of("ALTER TABLE users ALTER COLUMN name DROP DEFAULT")).isEmpty();
	}

	@Test
	void attributeThatATypeLosesConcernsItsColumns() {
		assertThat(Removals.of("ALTER TYPE app.place ADD ATTRIBUTE b int, DROP ATTRIBUTE a CASCADE"))
			.containsExactly(new Removal.Type("app.place", Precision.AT_MOST));
		assertThat(Removals.of("ALTER TYPE mood ADD VALUE 'x'")).isEmpty();
	}

	@Test
	void renamesAreRead() {
		assertThat(Removals.of("ALTER TABLE app.users RENAME TO people"))
			.containsExactly(new Removal.TableRename("app.users", "app.people"));
		assertThat(Removals.of("ALTER TABLE users RENAME COLUMN name TO full_name"))
			.containsExactly(new Removal.ColumnRename("users", "name", "full_name"));
		assertThat(Removals.of("ALTER TABLE users RENAME name TO full_name"))
			.containsExactly(new Removal.ColumnRename("users", "name", "full_name"));
		assertThat(Removals.of("ALTER TABLE app.users SET SCHEMA old"))
			.containsExactly(new Removal.TableRename("app.users", "old.users"));
		assertThat(Removals.of("ALTER TABLE users RENAME CONSTRAINT a TO b")).isEmpty();
	}

	@Test
	void truncateReachesOtherTablesOnlyWithCascade() {
		assertThat(Removals.of("TRUNCATE TABLE a, ONLY b RESTART IDENTITY"))
			.containsExactly(new Removal.Rows("a", "", Reach.ALONE), new Removal.Rows("b", "", Reach.ALONE));
		assertThat(Removals.of("TRUNCATE a CASCADE")).containsExactly(new Removal.Rows("a", "", Reach.REFERENCING));
	}

	@Test
	void deleteKeepsItsConditionWhereItStandsAlone() {
		assertThat(Removals.of("DELETE FROM a")).containsExactly(new Removal.Rows("a", "", Reach.CASCADING));
		assertThat(Removals.of("delete from only a where id > 'WHERE'"))
			.containsExactly(new Removal.Rows("a", "where id > 'WHERE'", Reach.CASCADING));
		assertThat(Removals.of("DELETE FROM a USING b WHERE a.id = b.id"))
			.containsExactly(new Removal.Rows("a", null, Reach.CASCADING));
		assertThat(Removals.of("DELETE FROM a /* where */ WHERE id = 1"))
			.containsExactly(new Removal.Rows("a", null, Reach.CASCADING));
	}

	@Test
	void schemaAndTypeLoseSomethingOnlyWithCascade() {
		assertThat(Removals.of("DROP SCHEMA a, b CASCADE")).containsExactly(new Removal.Schema("a"),
				new Removal.Schema("b"));
		assertThat(Removals.of("DROP TYPE mood CASCADE")).containsExactly(new Removal.Type("mood", Precision.EXACT));
		assertThat(Removals.of("DROP SCHEMA a")).isEmpty();
		assertThat(Removals.of("DROP TYPE mood")).isEmpty();
		assertThat(Removals.of("DROP SEQUENCE IF EXISTS numbers")).containsExactly(new Removal.Sequence("numbers"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "DO $$ BEGIN DROP TABLE a; END $$", "CALL clean()", "SELECT clean()",
			"UPDATE a SET b = NULL", "UPDATE a SET b = 1 WHERE c IS NULL", "UPDATE a SET b = 1, c = 2 WHERE b IS NULL",
			"UPDATE a SET b = clean() WHERE b IS NULL", "UPDATE a SET b = 1 WHERE c = 2 OR b IS NULL",
			"UPDATE a SET b = 1 WHERE b IS NULL RETURNING b",
			"WITH gone AS (DELETE FROM a RETURNING *) INSERT INTO b SELECT * FROM gone",
			"DROP EXTENSION hstore CASCADE", "WITH a AS (SELECT 1), b AS (UPDATE a SET x = 1) SELECT 1",
			"INSERT INTO a VALUES (1) ON CONFLICT (id) DO UPDATE SET b = 'z'", "REPLACE INTO a VALUES (1)",
			"INSERT OR REPLACE INTO a VALUES (1)",
			"INSERT INTO a WITH b AS (DELETE FROM c RETURNING *) SELECT * FROM b",
			"MERGE INTO a USING b ON a.id = b.id WHEN MATCHED THEN DELETE", "SELECT app.setval('a', 1)",
			"SELECT 1, (SELECT clean (1))" })
	void whatAStatementDoesMayNotBeInItsWords(String sql) {
		assertThat(Removals.of(sql)).singleElement().isInstanceOf(Removal.Unseen.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE TABLE a (id int)", "DROP INDEX ix", "DROP MATERIALIZED VIEW totals CASCADE",
			"DROP VIEW a", "DROP FUNCTION f(int)", "COMMENT ON TABLE a IS 'DROP TABLE a'", "SELECT 1",
			"INSERT INTO a VALUES (1) ON CONFLICT DO NOTHING", "INSERT INTO a VALUES ('update')",
			"SELECT setval('a_seq', coalesce((SELECT max(id) FROM a), 0) + 1, false)",
			"SELECT pg_catalog.set_config('search_path', '', false)", "SELECT a FROM b WHERE (c IN (1, 2) AND (d))",
			"UPDATE a SET b = 'x' WHERE b IS NULL", "UPDATE ONLY a.b SET \"C d\" = NULL WHERE \"C d\" IS NULL",
			"ALTER TABLE a DETACH PARTITION b", "-- nothing" })
	void nothingIsRemoved(String sql) {
		assertThat(Removals.of(sql)).isEmpty();
	}

}
