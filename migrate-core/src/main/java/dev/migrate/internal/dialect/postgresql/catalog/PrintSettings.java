package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that affect the SQL that PostgreSQL prints. */
final class PrintSettings {

	/**
	 * The schema of temporary objects is named last, where it hides nothing; otherwise it
	 * would come first. The optimisations for long queries are off, since these queries
	 * are many and short.
	 */
	private static final String APPLY = """
			SELECT set_config('search_path', ? || ', pg_temp', true), set_config('quote_all_identifiers', 'off', true),
				set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, MDY', true),
				set_config('IntervalStyle', 'postgres', true), set_config('extra_float_digits', '1', true),
				set_config('bytea_output', 'hex', true), set_config('lc_monetary', 'C', true),
				set_config('standard_conforming_strings', 'on', true), set_config('jit', 'off', true)""";

	private PrintSettings() {
	}

	// The settings last to the end of the transaction or subtransaction.
	static void apply(Connection connection, List<String> searchPath) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(APPLY)) {
			statement.setString(1, path(searchPath));
			statement.execute();
		}
	}

	// An unnamed schema of temporary objects would come first and hide the others.
	private static String path(List<String> schemas) {
		return Stream.concat(schemas.stream().map(PrintSettings::quote), Stream.of("pg_temp"))
			.collect(Collectors.joining(", "));
	}

	private static String quote(String schema) {
		return '"' + schema.replace("\"", "\"\"") + '"';
	}

}
