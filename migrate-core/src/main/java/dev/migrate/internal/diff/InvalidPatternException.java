package dev.migrate.internal.diff;

import dev.migrate.error.MigrateException;

/** A pattern of names cannot be read. */
public final class InvalidPatternException extends MigrateException {

	private static final long serialVersionUID = 1L;

	InvalidPatternException(String problem) {
		super("A pattern cannot be read: " + problem + ".",
				"Patterns are table, schema.table, table.column or schema.table.column, with * for any characters. "
						+ "Correct migrate.autogenerate.include, migrate.autogenerate.exclude or migrate.drift.exclude.");
	}

}
