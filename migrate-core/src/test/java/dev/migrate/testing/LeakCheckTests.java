package dev.migrate.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Plants each leak once, in a database that the test itself closes. */
@PostgresTest
class LeakCheckTests {

	private static final Duration PATIENCE = Duration.ofMillis(100);

	@Test
	void openSessionIsNamed() throws SQLException {
		TestDatabase leaking = PostgresServer.get().createDatabase();
		try (Connection connection = leaking.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("SELECT 'left open'");
			assertThatThrownBy(() -> leaking.close(PATIENCE)).isInstanceOf(AssertionError.class)
				.hasMessageContaining("session ")
				.hasMessageContaining(leaking.user())
				.hasMessageContaining("SELECT 'left open'");
		}
		assertThat(exists(leaking)).isFalse();
	}

	@Test
	void advisoryLockIsNamed() throws SQLException {
		TestDatabase leaking = PostgresServer.get().createDatabase();
		try (Connection connection = leaking.superuser().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("SELECT pg_advisory_lock(1, 42)");
			assertThatThrownBy(() -> leaking.close(PATIENCE)).isInstanceOf(AssertionError.class)
				.hasMessageContaining("advisory lock (1, 42)");
		}
	}

	@Test
	void preparedTransactionIsNamedAndTakenBack() {
		TestDatabase leaking = PostgresServer.get().createDatabase();
		leaking.execute("BEGIN; CREATE TABLE task (id bigint); PREPARE TRANSACTION 'left'");
		assertThatThrownBy(() -> leaking.close(PATIENCE)).isInstanceOf(AssertionError.class)
			.hasMessageContaining("prepared transaction left");
		assertThat(exists(leaking)).isFalse();
	}

	@Test
	void openSessionOfAnotherDatabaseIsNamed() throws SQLException {
		TestDatabase outer = PostgresServer.get().createDatabase();
		TestDatabase inner = outer.another();
		try (Connection connection = inner.dataSource().getConnection()) {
			assertThat(connection.isClosed()).isFalse();
			assertThatThrownBy(() -> outer.close(PATIENCE)).isInstanceOf(AssertionError.class)
				.hasMessageContaining("session ");
		}
		assertThat(exists(outer)).isFalse();
		assertThat(exists(inner)).isFalse();
	}

	@Test
	void poolOfTheDatabaseIsNoLeak() throws SQLException {
		TestDatabase database = PostgresServer.get().createDatabase();
		HikariDataSource pool = database.pool(2);
		pool.getConnection().close();
		database.close();
		assertThat(pool.isClosed()).isTrue();
		assertThat(exists(database)).isFalse();
	}

	private static boolean exists(TestDatabase database) {
		JdbcClient administration = PostgresServer.get().administration();
		return administration.sql("SELECT count(*) FROM pg_database WHERE datname = ?")
			.param(database.name())
			.query(Integer.class)
			.single() > 0;
	}

}
