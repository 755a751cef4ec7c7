package dev.migrate.sample.database;

/** {@code DATABASE_URL} is not the URL of a database. */
final class InvalidDatabaseUrlException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidDatabaseUrlException(String origin, IllegalArgumentException cause) {
		super(cause.getMessage() + " It comes from " + origin + ".", cause);
	}

}
