package dev.migrate.testing;

import java.util.Map;

import dev.migrate.internal.dialect.postgresql.PostgresqlSyntax;
import dev.migrate.internal.dialect.sqlite.SqliteSyntax;
import dev.migrate.internal.script.Products;
import dev.migrate.internal.script.Syntax;

/** The products of the revision files of a test. */
public final class FileProducts {

	/** PostgreSQL reads its sections, and knows those for SQLite. */
	public static final Products POSTGRESQL = of("PostgreSQL");

	/** SQLite reads its sections, and knows those for PostgreSQL. */
	public static final Products SQLITE = of("SQLite");

	private FileProducts() {
	}

	private static Products of(String own) {
		return new Products(own, Map.of("PostgreSQL", new PostgresqlSyntax(), "SQLite", new SqliteSyntax()));
	}

	/**
	 * The products of a text in one syntax.
	 * @param syntax the syntax
	 * @return its product, and the other
	 */
	public static Products with(Syntax syntax) {
		return (syntax instanceof SqliteSyntax) ? SQLITE : POSTGRESQL;
	}

}
