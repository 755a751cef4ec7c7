package dev.migrate.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its database and takes it back, even if the test fails. */
class PostgresExtension implements ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(PostgresExtension.class);

	@Override
	public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
		return ExtensionContextScope.TEST_METHOD;
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == TestDatabase.class;
	}

	@Override
	public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
		// The store closes the database after the last @AfterEach.
		return context.getStore(NAMESPACE)
			.computeIfAbsent(TestDatabase.class, (type) -> PostgresServer.get().createDatabase(), TestDatabase.class);
	}

}
