package dev.migrate.spring.autoconfigure;

import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/**
 * Reports every {@link MigrateException}: the failure, the state of the database, and the
 * next action.
 */
class MigrateFailureAnalyzer extends AbstractFailureAnalyzer<MigrateException> implements Ordered {

	/** Before Spring Boot's own analyzers, which know less about these failures. */
	@Override
	public int getOrder() {
		return 0;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MigrateException cause) {
		String property = property(rootFailure);
		String description = ((property != null) ? property + ": " : "") + cause.problem();
		description += System.lineSeparator() + System.lineSeparator() + cause.databaseState().describe();
		return new FailureAnalysis(description, cause.action(), cause);
	}

	private @Nullable String property(Throwable rootFailure) {
		BindException bind = findCause(rootFailure, BindException.class);
		if (bind == null) {
			return null;
		}
		ConfigurationProperty property = bind.getProperty();
		if (property == null) {
			return bind.getName().toString();
		}
		return property.getName() + ((property.getOrigin() != null) ? " (" + property.getOrigin() + ")" : "");
	}

}
