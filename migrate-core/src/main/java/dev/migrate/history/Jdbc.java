package dev.migrate.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Spring's template on the connection of a run. Its errors become the driver's again,
 * since the run decides by what the server said.
 */
final class Jdbc {

	private Jdbc() {
	}

	static void on(Connection connection, Consumer<JdbcTemplate> work) throws SQLException {
		try {
			work.accept(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
		}
		catch (DataAccessException ex) {
			if (ex.getCause() instanceof SQLException cause) {
				throw cause;
			}
			throw ex;
		}
	}

}
