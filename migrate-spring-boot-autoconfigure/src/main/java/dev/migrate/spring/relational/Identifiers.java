package dev.migrate.spring.relational;

import java.util.List;
import java.util.Locale;

import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.data.relational.core.sql.IdentifierProcessing;
import org.springframework.data.relational.core.sql.SqlIdentifier;

/** The names that PostgreSQL reads in the identifiers of Spring Data. */
final class Identifiers {

	private static final IdentifierProcessing PROCESSING = JdbcPostgresDialect.INSTANCE.getIdentifierProcessing();

	private Identifiers() {
	}

	// The schema comes first, if there is one.
	static List<String> parts(SqlIdentifier identifier) {
		return identifier.stream().map((part) -> name(part.toSql(PROCESSING))).toList();
	}

	static String name(SqlIdentifier identifier) {
		List<String> parts = parts(identifier);
		return parts.get(parts.size() - 1);
	}

	private static String name(String sql) {
		boolean quoted = sql.length() > 1 && sql.startsWith("\"") && sql.endsWith("\"");
		return quoted ? sql.substring(1, sql.length() - 1).replace("\"\"", "\"") : sql.toLowerCase(Locale.ROOT);
	}

}
