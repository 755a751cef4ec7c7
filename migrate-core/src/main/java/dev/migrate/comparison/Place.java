package dev.migrate.comparison;

import java.util.Locale;

/** Where a target schema is made for a while. */
public enum Place {

	/** In schemas of the same database, in a transaction that is rolled back. */
	SCHEMA,

	/** Among the temporary objects of a session, in a transaction that is rolled back. */
	TEMPORARY,

	/** In a database that is made on the same server, and dropped afterwards. */
	DATABASE,

	/** In an embedded PostgreSQL, which is started for it and removed afterwards. */
	EMBEDDED,

	/** In a container, which is started for it and removed afterwards. */
	CONTAINER,

	/** In a database that a person has given for it, and that is emptied afterwards. */
	GIVEN;

	/**
	 * What a person types to choose it.
	 * @return a word in small letters
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
