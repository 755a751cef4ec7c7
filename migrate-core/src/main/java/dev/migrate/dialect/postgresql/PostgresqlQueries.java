package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Small questions and commands. */
final class PostgresqlQueries {

	/** The class of SQLSTATEs of a connection that is gone. */
	private static final String CONNECTION = "08";

	private PostgresqlQueries() {
	}

	static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	// The first column of the first row.
	static @Nullable String text(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
			return result.next() ? result.getString(1) : null;
		}
	}

	// The first column of all rows.
	static List<String> column(Connection connection, String query) throws SQLException {
		List<String> column = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
			while (result.next()) {
				column.add(result.getString(1));
			}
		}
		return column;
	}

	// Not something that the server refuses.
	static boolean isLost(SQLException error) {
		return error.getSQLState() == null || error.getSQLState().startsWith(CONNECTION);
	}

}
