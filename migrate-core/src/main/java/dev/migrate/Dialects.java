package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.postgresql.PostgresqlDialect;
import dev.migrate.dialect.sqlite.SqliteDialect;

/** The dialects there are. */
final class Dialects {

	private static final List<Dialect> ALL = List.of(new PostgresqlDialect(), new SqliteDialect());

	private Dialects() {
	}

	/**
	 * The dialect to read files with as long as there is no database.
	 * @return the dialect
	 */
	static Dialect standard() {
		return ALL.get(0);
	}

	/**
	 * The dialect of a database, by the driver's word; no query is sent.
	 * @param connection a connection
	 * @return its dialect
	 * @throws SQLException if the driver fails
	 * @throws UnsupportedDatabaseException if there is none
	 */
	static Dialect of(Connection connection) throws SQLException {
		String product = connection.getMetaData().getDatabaseProductName();
		return ALL.stream()
			.filter((dialect) -> dialect.product().equals(product))
			.findFirst()
			.orElseThrow(() -> new UnsupportedDatabaseException(product, ALL.stream().map(Dialect::product).toList()));
	}

}
