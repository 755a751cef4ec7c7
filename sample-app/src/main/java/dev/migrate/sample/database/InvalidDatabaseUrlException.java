package dev.migrate.sample.database;

/** {@code DATABASE_URL} cannot be understood. */
final class InvalidDatabaseUrlException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidDatabaseUrlException(IllegalArgumentException cause) {
		super("DATABASE_URL cannot be understood: " + cause.getMessage(), cause);
	}

}
