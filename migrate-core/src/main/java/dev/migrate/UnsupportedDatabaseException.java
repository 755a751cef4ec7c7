package dev.migrate;

import java.util.List;

import dev.migrate.error.MigrateException;

/** There is no dialect for this database product. */
public final class UnsupportedDatabaseException extends MigrateException {

	private static final long serialVersionUID = 1L;

	UnsupportedDatabaseException(String product, List<String> supported) {
		super("There is no dialect for the product " + product + ": Migrate knows " + String.join(", ", supported)
				+ ".",
				"Use one of these, also in migrate.dialects, or switch Migrate off for this application with migrate.enabled=false.");
	}

}
