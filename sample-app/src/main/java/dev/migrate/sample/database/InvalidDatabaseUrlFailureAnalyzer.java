package dev.migrate.sample.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains the forms of {@code DATABASE_URL}. */
class InvalidDatabaseUrlFailureAnalyzer extends AbstractFailureAnalyzer<InvalidDatabaseUrlException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidDatabaseUrlException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Write postgresql://user:password@host:port/database or jdbc:postgresql://host:port/database, "
						+ "with the special characters of a password percent-encoded. Without DATABASE_URL, in the "
						+ "environment and in the file .env, the application starts a PostgreSQL server of its own.",
				cause);
	}

}
