package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** A row of a query of the catalog. */
final class CatalogRow {

	private final ResultSet row;

	CatalogRow(ResultSet row) {
		this.row = row;
	}

	/**
	 * Reads a text that is never null.
	 * @param column the column
	 * @return the text
	 * @throws SQLException if it is null, since the object was dropped meanwhile
	 */
	String text(String column) throws SQLException {
		String text = this.row.getString(column);
		if (text == null) {
			throw vanished(column);
		}
		return text;
	}

	static SQLException vanished(String what) {
		return new SQLException("The " + what + " of an object was dropped while it was read", "XX000");
	}

	@Nullable String optional(String column) throws SQLException {
		return this.row.getString(column);
	}

	/**
	 * Reads SQL that PostgreSQL prints, which is never null.
	 * @param column the column
	 * @return the SQL in the {@linkplain PrintedSql#beforeDump(String) form before dumps}
	 * @throws SQLException if it is null, since the object was dropped meanwhile
	 */
	String sql(String column) throws SQLException {
		return PrintedSql.beforeDump(text(column));
	}

	@Nullable String optionalSql(String column) throws SQLException {
		String sql = this.row.getString(column);
		return (sql != null) ? PrintedSql.beforeDump(sql) : null;
	}

	// Reads the catalog's type "char": one letter, or none.
	char code(String column) throws SQLException {
		String code = this.row.getString(column);
		return (code == null || code.isEmpty()) ? ' ' : code.charAt(0);
	}

	long number(String column) throws SQLException {
		return this.row.getLong(column);
	}

	@Nullable Integer optionalNumber(String column) throws SQLException {
		int number = this.row.getInt(column);
		return this.row.wasNull() ? null : number;
	}

	boolean is(String column) throws SQLException {
		return this.row.getBoolean(column);
	}

	List<String> list(String column) throws SQLException {
		Array array = this.row.getArray(column);
		return (array != null) ? Arrays.asList((String[]) array.getArray()) : List.of();
	}

	// Reads elements of the form name=value.
	Map<String, String> options(String column) throws SQLException {
		return list(column).stream()
			.map((option) -> option.split("=", 2))
			.collect(Collectors.toMap((option) -> option[0], (option) -> option[1], (first, second) -> second,
					LinkedHashMap::new));
	}

	QualifiedName name() throws SQLException {
		return new QualifiedName(text("schema_name"), text("name"));
	}

}
