package dev.migrate.internal.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import dev.migrate.internal.dialect.Contents;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.TableNaming;

/** Counts the tables and views of a SQLite database. */
final class SqliteContents implements Contents {

	private static final String COUNT = """
			SELECT type, count(*) FROM sqlite_master
			WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%%' ESCAPE '\\'
				AND lower(name) NOT IN (%1$s, %2$s, 'flyway_schema_history', 'databasechangelog', 'databasechangeloglock',
					'alembic_version')
			GROUP BY type""";

	@Override
	public Map<String, Integer> count(Connection connection, TableNaming naming) throws SQLException {
		Map<String, Integer> counts = new TreeMap<>();
		Jdbc.query(connection, COUNT.formatted(own(naming, "revision"), own(naming, "history")),
				(row) -> counts.put(row.getString(1), row.getInt(2)));
		return counts;
	}

	private static String own(TableNaming naming, String table) {
		return "lower(" + SqliteSessions.literal(naming.prefix() + table) + ")";
	}

}
