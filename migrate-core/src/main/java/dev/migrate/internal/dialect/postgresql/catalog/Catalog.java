package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of the catalog that an inspection reads. */
final class Catalog {

	/** The placeholder in a query for the inspected schemas. */
	static final String SCHEMAS = ":schemas";

	private final Connection connection;

	private final int version;

	private final String schemas;

	Catalog(Connection connection, String schemas) throws SQLException {
		this.connection = connection;
		this.version = connection.getMetaData().getDatabaseMajorVersion();
		this.schemas = schemas;
	}

	// An expression for servers from a version on; older ones get a substitute.
	String since(int major, String expression, String before) {
		return (this.version >= major) ? expression : before;
	}

	<T> List<T> list(String query, Mapper<T> mapper) throws SQLException {
		List<T> values = new ArrayList<>();
		each(query, (row) -> values.add(mapper.map(row)));
		return values;
	}

	// The values of each relation, in the order of the query.
	<T> Map<Long, List<T>> group(String query, Mapper<T> mapper) throws SQLException {
		Map<Long, List<T>> groups = new HashMap<>();
		each(query, (row) -> groups.computeIfAbsent(row.number("relation"), (relation) -> new ArrayList<>())
			.add(mapper.map(row)));
		return groups;
	}

	void each(String query, Reader reader) throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement.executeQuery(query.replace(SCHEMAS, this.schemas))) {
			CatalogRow row = new CatalogRow(rows);
			while (rows.next()) {
				reader.read(row);
			}
		}
	}

	/**
	 * Turns a row into a value.
	 *
	 * @param <T> the type of the value
	 */
	@FunctionalInterface
	interface Mapper<T> {

		T map(CatalogRow row) throws SQLException;

	}

	/** Reads a row. */
	@FunctionalInterface
	interface Reader {

		void read(CatalogRow row) throws SQLException;

	}

}
