package dev.migrate.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings on which it depends how PostgreSQL prints SQL. */
final class PrintSettings {

	/**
	 * Temporary objects come last, where they hide nothing: unless they are named, they
	 * come first. Without the optimisations for long queries: these are many short ones.
	 */
	private static final String APPLY = """
			SELECT set_config('search_path', ? || ', pg_temp', true), set_config('quote_all_identifiers', 'off', true),
				set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, MDY', true),
				set_config('IntervalStyle', 'postgres', true), set_config('extra_float_digits', '1', true),
				set_config('bytea_output', 'hex', true), set_config('lc_monetary', 'C', true),
				set_config('standard_conforming_strings', 'on', true), set_config('jit', 'off', true)""";

	private PrintSettings() {
	}

	// They last to the end of the transaction or subtransaction.
	static void apply(Connection connection, List<String> searchPath) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(APPLY)) {
			statement.setString(1, path(searchPath));
			statement.execute();
		}
	}

	// The schema of temporary objects comes first and hides the others, unless it is
	// named.
	private static String path(List<String> schemas) {
		return Stream.concat(schemas.stream().map(PrintSettings::quote), Stream.of("pg_temp"))
			.collect(Collectors.joining(", "));
	}

	private static String quote(String schema) {
		return '"' + schema.replace("\"", "\"\"") + '"';
	}

}
