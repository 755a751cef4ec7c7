package dev.migrate.spring.autoconfigure;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.error.MigrateException;

/**
 * The application has several engines, and no runner says which of them run at its start.
 */
public final class SeveralEnginesException extends MigrateException {

	private static final long serialVersionUID = 1L;

	SeveralEnginesException(List<String> engines) {
		super("The application has " + engines.size() + " beans of type Migrate (" + String.join(", ", engines)
				+ ") and no MigrationRunner, so that nothing says which of them run when it starts.",
				"Declare a runner for each:\n"
						+ engines.stream().map(SeveralEnginesException::runner).collect(Collectors.joining("\n")));
	}

	private static String runner(String engine) {
		return "  @Bean MigrationRunner " + engine + "Runner(@Qualifier(\"" + engine
				+ "\") Migrate migrate, MigrateProperties properties) {\n"
				+ "    return new MigrationRunner(migrate, properties);\n  }";
	}

}
