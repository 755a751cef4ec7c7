package dev.migrate.spring.autoconfigure;

import dev.migrate.error.MigrateException;
import dev.migrate.url.DatabaseUrl;

import org.springframework.beans.BeansException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.NestedRuntimeException;

/** Explains why a DataSource bean cannot be made. */
final class UnusableDataSource {

	private UnusableDataSource() {
	}

	/**
	 * Explains a failure that has no better explanation: Spring Boot names the property
	 * that cannot be read, and an error of Migrate explains itself.
	 * @param failure the failure of the creation of the bean
	 * @return the error to throw
	 */
	static RuntimeException explain(NestedRuntimeException failure) {
		if (failure.contains(MigrateException.class) || failure.contains(BindException.class)) {
			return failure;
		}
		return MigrationDataSourceException.notMade(sentence(failure), failure);
	}

	// The reason is in the first error that is not about a bean.
	private static String sentence(Throwable failure) {
		Throwable cause = failure;
		while (cause instanceof BeansException && cause.getCause() != null) {
			cause = cause.getCause();
		}
		String reason = DatabaseUrl.redact(String.valueOf(cause.getMessage())).strip();
		return reason.endsWith(".") ? reason : reason + ".";
	}

}
