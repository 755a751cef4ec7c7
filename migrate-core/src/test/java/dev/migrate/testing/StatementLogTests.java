package dev.migrate.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class StatementLogTests {

	@Test
	void oneQueryIsOneStatementOfOneSession(TestDatabase database) {
		StatementLog log = database.statements();
		database.jdbc().sql("SELECT 1").query(Integer.class).single();
		assertThat(log.statements()).containsExactly("SELECT 1");
		assertThat(log.sessions()).isEqualTo(1);
	}

	@Test
	void transactionIsSeen(TestDatabase database) throws SQLException {
		StatementLog log = database.statements();
		try (Connection connection = database.dataSource().getConnection()) {
			connection.setAutoCommit(false);
			try (PreparedStatement statement = connection.prepareStatement("SELECT\n\t?::text")) {
				statement.setString(1, "LOG:  statement: SELECT 2");
				statement.execute();
			}
			connection.commit();
		}
		assertThat(log.statements()).containsExactly("BEGIN", "SELECT\n\t$1::text", "COMMIT");
	}

	@Test
	void twoConnectionsAreTwoSessions(TestDatabase database) {
		StatementLog log = database.statements();
		database.execute("SELECT 1");
		database.execute("SELECT 2");
		assertThat(log.sessions()).isEqualTo(2);
	}

	@Test
	void whatWasBeforeAndWhatIsElsewhereIsNotSeen(TestDatabase database) {
		database.execute("SELECT 1");
		StatementLog log = database.statements();
		database.another().execute("SELECT 2");
		assertThat(log.statements()).isEmpty();
	}

}
