package dev.migrate.comparison;

import java.util.Locale;

/** The place where a target schema is created for a short time. */
public enum Place {

	/** In schemas of the same database, in a transaction that is rolled back. */
	SCHEMA,

	/** Among the temporary objects of a session, in a transaction that is rolled back. */
	TEMPORARY,

	/** In a database that is created on the same server and dropped afterwards. */
	DATABASE,

	/**
	 * In an embedded PostgreSQL, which is started for one comparison only.
	 */
	EMBEDDED,

	/** In a container, which is started for one comparison only. */
	CONTAINER,

	/**
	 * In a database that a person provides, and that is emptied afterwards.
	 */
	GIVEN;

	/**
	 * The word that a person types to choose this place.
	 * @return a word in small letters
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
