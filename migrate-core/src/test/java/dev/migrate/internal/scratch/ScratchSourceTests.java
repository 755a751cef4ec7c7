package dev.migrate.internal.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import dev.migrate.comparison.ScratchUnavailableException;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Databases that are created, and one that is given. */
@PostgresTest
class ScratchSourceTests {

	private static final String CONTENT = """
					CREATE SCHEMA "Some x";

			CREATE TYPE"Some x"."T y"

			AS (a int);
					CREATE DOMAIN d AS int;
					CREATE TYPE e AS ENUM ('a');
					CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, e e, d d);
					CREATE TABLE p (id int) PARTITION BY RANGE (id);
					CREATE TABLE p1 PARTITION OF p DEFAULT;
					CREATE VIEW v AS SELECT * FROM t;
					CREATE MATERIALIZED VIEW m AS SELECT * FROM v;
					CREATE FUNCTION f(t) RETURNS int LANGUAGE sql AS 'SELECT 1';
					CREATE PROCEDURE q(int, VARIADIC text[]) LANGUAGE sql AS 'SELECT 1';
					CREATE AGGREGATE g(int) (SFUNC = int4pl, STYPE = int);
					CREATE SEQUENCE s;
					CREATE STATISTICS x ON id, d FROM t;
					CREATE COLLATION c (locale = 'C');
					CREATE EXTENSION pg_trgm""";

	private final TestDatabase database;

	private final PostgresqlDialect dialect = new PostgresqlDialect();

	ScratchSourceTests(TestDatabase database) {
		this.database = database;
	}

	@Test
	void databaseThatIsMadeIsEmptyAndGoneAfterwards() throws SQLException {
		String name;
		try (ScratchDatabase scratch = server().open(this.dialect)) {
			name = name(scratch);
			assertThat(scratches()).contains(name);
			assertThat(JdbcClient.create(scratch.dataSource())
				.sql("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace")
				.query(Integer.class)
				.single()).isZero();
			execute(scratch.dataSource(), CONTENT);
		}
		assertThat(scratches()).doesNotContain(name);
	}

	@Test
	void siblingIsAnotherDatabase() {
		try (ScratchDatabase scratch = server().open(this.dialect);
				ScratchDatabase sibling = scratch.sibling().orElseThrow().open(this.dialect)) {
			assertThat(name(sibling)).isNotEqualTo(name(scratch));
		}
	}

	@Test
	void userThatMayNotMakeDatabasesIsTold() {
		ServerDatabases source = new ServerDatabases(this.database.dataSource(), this.database::superuserOf);
		assertThatExceptionOfType(ScratchUnavailableException.class).isThrownBy(() -> source.open(this.dialect))
			.withMessageContaining("may not create databases")
			.withMessageContaining("CREATEDB");
	}

	@Test
	void leftoversAreDroppedByTheNextRun() throws SQLException {
		String unmarked;
		String marked;
		try (Connection killed = this.database.superuser().getConnection()) {
			unmarked = this.dialect.scratchDatabases().create(killed);
			marked = this.dialect.scratchDatabases().create(killed);
			try (Connection inside = this.database.superuserOf(marked).getConnection()) {
				this.dialect.scratchDatabases().mark(inside, marked);
				server().open(this.dialect).close();
				assertThat(scratches()).as("while the run lives").contains(unmarked, marked);
			}
		}
		server().open(this.dialect).close();
		assertThat(scratches()).doesNotContain(unmarked, marked);
	}

	@Test
	void databaseOfSomebodyElseIsNoLeftover() throws SQLException {
		execute(this.database.superuser(), "CREATE DATABASE migrate_scratch_1_0123abcd");
		try {
			server().open(this.dialect).close();
			assertThat(scratches()).contains("migrate_scratch_1_0123abcd");
		}
		finally {
			execute(this.database.superuser(), "DROP DATABASE migrate_scratch_1_0123abcd");
		}
	}

	@Test
	void givenDatabaseIsEmptiedAfterwards() throws SQLException {
		dropSchema();
		String before = this.database.schemaSnapshot();
		try (ScratchDatabase scratch = given().open(this.dialect)) {
			execute(scratch.dataSource(), CONTENT);
		}
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	@Test
	void givenDatabaseWithContentIsRefusedAndKeepsIt() {
		dropSchema();
		this.database.execute("CREATE TABLE precious (id int)");
		String before = this.database.schemaSnapshot();
		assertThatExceptionOfType(ScratchUnavailableException.class).isThrownBy(() -> given().open(this.dialect))
			.withMessageContaining("is not empty: it has table")
			.withMessageContaining("precious");
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	@Test
	void whatAKilledRunHasLeftInAGivenDatabaseIsRemoved() throws SQLException {
		dropSchema();
		this.database.execute("CREATE EXTENSION citext");
		String before = this.database.schemaSnapshot();
		try (Connection killed = this.database.dataSource().getConnection()) {
			assertThat(this.dialect.scratchDatabases().claim(killed)).isEmpty();
			execute(this.database.dataSource(), CONTENT);
		}
		given().open(this.dialect).close();
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	private ServerDatabases server() {
		return new ServerDatabases(this.database.superuser(), this.database::superuserOf);
	}

	private GivenDatabase given() {
		return new GivenDatabase("scratch", this.database.dataSource(), Optional.empty());
	}

	// Even an empty schema belongs to somebody, so a given database must not have one.
	private void dropSchema() {
		this.database.execute("DROP SCHEMA \"" + this.database.schema().replace("\"", "\"\"") + "\"");
	}

	private List<String> scratches() {
		return JdbcClient.create(this.database.superuser())
			.sql("SELECT datname FROM pg_database WHERE datname LIKE 'migrate\\_scratch\\_%'")
			.query(String.class)
			.list();
	}

	private static String name(ScratchDatabase scratch) {
		return JdbcClient.create(scratch.dataSource()).sql("SELECT current_database()").query(String.class).single();
	}

	private static void execute(DataSource dataSource, String sql) throws SQLException {
		try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
