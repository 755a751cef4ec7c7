package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Small questions to the catalog. */
final class CatalogQuery {

	private CatalogQuery() {
	}

	static boolean exists(Connection connection, String sql, String... parameters) throws SQLException {
		return !list(connection, sql, parameters).isEmpty();
	}

	// The one value of an expression.
	static String text(Connection connection, String expression) throws SQLException {
		return list(connection, "SELECT " + expression).get(0);
	}

	static List<String> list(Connection connection, String sql, String... parameters) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < parameters.length; i++) {
				statement.setString(i + 1, parameters[i]);
			}
			List<String> values = new ArrayList<>();
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					values.add(row.getString(1));
				}
			}
			return values;
		}
	}

}
