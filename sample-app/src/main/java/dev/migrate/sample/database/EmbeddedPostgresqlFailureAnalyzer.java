package dev.migrate.sample.database;

import dev.migrate.sample.postgresql.EmbeddedPostgresqlException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports the remedy for an embedded server that cannot be used. */
class EmbeddedPostgresqlFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedPostgresqlException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedPostgresqlException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
