package dev.migrate.sample.database;

import dev.migrate.server.EmbeddedPostgresqlException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Reports the remedy for an embedded server that cannot be used. It comes before the
 * analyzer of Migrate, which does not know the properties of this application.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class EmbeddedPostgresqlFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedPostgresqlException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedPostgresqlException cause) {
		return new FailureAnalysis(cause.problem(),
				cause.action() + " To name one, set DATABASE_URL or spring.datasource.url.", cause);
	}

}
