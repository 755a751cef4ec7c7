package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrate.internal.schema.Schema;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.Scopes;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PostgresTest
class SessionIndependenceTests {

	private static final List<String> SETTINGS = List.of("search_path = pg_catalog", "search_path = public",
			"quote_all_identifiers = on", "TimeZone = 'Asia/Tokyo'", "DateStyle = 'ISO, DMY'",
			"IntervalStyle = 'sql_standard'", "extra_float_digits = -15", "bytea_output = 'escape'",
			"standard_conforming_strings = off", "default_transaction_isolation = 'serializable'");

	@BeforeEach
	void createObjects(TestDatabase database) {
		database.execute(
				"""
						CREATE TYPE "Mood" AS ENUM ('ok');
						CREATE TABLE t (id serial PRIMARY KEY, at timestamptz DEFAULT '2024-03-01 00:00+00', day date DEFAULT '2024-03-02',
						span interval DEFAULT '1 day 2 hours', x float8 DEFAULT 0.1 + 0.2, y float8 DEFAULT 0.3, raw bytea DEFAULT '\\x00ff',
						path text DEFAULT E'a\\\\b', mood "Mood" DEFAULT 'ok', CHECK (at > '2020-01-01 00:00+00'));
						CREATE VIEW v AS SELECT id, at FROM t WHERE at < '2030-01-01 00:00+00';
						CREATE FUNCTION f(float8 DEFAULT 0.1) RETURNS int LANGUAGE sql AS 'SELECT 1'""");
	}

	@Test
	void settingsOfTheSessionDoNotCount(TestDatabase database) throws SQLException {
		Schema expected = Inspections.inspect(database);
		for (String setting : SETTINGS) {
			assertThat(inspectWith(database, setting)).as(setting).isEqualTo(expected);
		}
		assertThat(expected.tables().get(0).columns()).extracting((column) -> String.valueOf(column.value()))
			.contains("Default[expression='2024-03-01 00:00:00+00'::timestamp with time zone]",
					"Default[expression='1 day 02:00:00'::interval]", "Default[expression='\\x00ff'::bytea]",
					"Default[expression='ok'::\"Mood\"]");
	}

	private static Schema inspectWith(TestDatabase database, String setting) throws SQLException {
		try (Connection connection = database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("SET " + setting);
			String before = settings(statement);
			Schema schema = inspect(connection, database);
			assertThat(connection.getAutoCommit()).isTrue();
			assertThat(settings(statement)).isEqualTo(before);
			return schema;
		}
	}

	@Test
	void openTransactionIsSeenAndLeftAsItWas(TestDatabase database) throws SQLException {
		try (Connection connection = database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("SET LOCAL TimeZone = 'Asia/Tokyo'; CREATE TABLE \"new\" (a int)");
			String before = settings(statement);
			assertThat(inspect(connection, database).tables()).extracting((table) -> table.name().name())
				.containsExactly("new", "t");
			assertThat(settings(statement)).isEqualTo(before);
			statement.execute("CREATE TABLE another (a int)");
			connection.rollback();
			assertThat(inspect(connection, database).tables()).hasSize(1);
			connection.rollback();
		}
	}

	@Test
	void openTransactionGoesOnAfterAnError(TestDatabase database) throws SQLException {
		try (Connection connection = database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("CREATE TABLE \"new\" (a int); SET LOCAL statement_timeout = 1");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
				for (int i = 0; i < 100; i++) {
					inspect(connection, database);
				}
			});
			statement.execute("SET LOCAL statement_timeout = 0; CREATE TABLE another (a int)");
			assertThat(inspect(connection, database).tables()).hasSize(3);
			connection.rollback();
		}
	}

	@Test
	void transactionMayBeReadOnly(TestDatabase database) throws SQLException {
		Schema expected = Inspections.inspect(database);
		try (Connection connection = database.dataSource().getConnection()) {
			connection.setReadOnly(true);
			connection.setAutoCommit(false);
			assertThat(inspect(connection, database)).isEqualTo(expected);
			connection.rollback();
		}
	}

	@Test
	void writersAreNotWaitedFor(TestDatabase database) throws SQLException {
		Schema expected = Inspections.inspect(database);
		try (Connection holder = database.dataSource().getConnection();
				Statement statement = holder.createStatement()) {
			holder.setAutoCommit(false);
			statement.execute("LOCK TABLE t IN EXCLUSIVE MODE");
			assertThat(Inspections.inspect(database)).isEqualTo(expected);
			holder.rollback();
		}
	}

	@Test
	void noLockIsLeftInAnOpenTransaction(TestDatabase database) throws SQLException {
		try (Connection connection = database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			inspect(connection, database);
			try (ResultSet locks = statement.executeQuery("SELECT relation::regclass FROM pg_locks "
					+ "WHERE pid = pg_backend_pid() AND locktype = 'relation' AND relation >= 16384")) {
				assertThat(locks.next()).isFalse();
			}
			connection.rollback();
		}
	}

	private static String settings(Statement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery(
				"SELECT string_agg(name || '=' || coalesce(setting, ''), ',' ORDER BY name) FROM pg_settings")) {
			row.next();
			return row.getString(1);
		}
	}

	private static Schema inspect(Connection connection, TestDatabase database) throws SQLException {
		return new PostgresqlInspector().inspect(connection, Scopes.of(Inspections.TABLES, database.schema()));
	}

}
