package dev.migrate.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The statements that a sender sends over a connection. */
final class RecordedQueries {

	private final List<String> statements = new ArrayList<>();

	private RecordedQueries() {
	}

	// In their order, with the values of their parameters.
	static List<String> of(Connection connection, Sender sender) throws SQLException {
		RecordedQueries recorded = new RecordedQueries();
		sender.send(recorded.wrap(Connection.class, connection));
		return recorded.statements;
	}

	private <T> T wrap(Class<T> type, T target) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> call(target, method, arguments)));
	}

	private Object call(Object target, Method method, Object[] arguments) throws Throwable {
		if (method.getName().startsWith("execute")) {
			this.statements.add((arguments != null) ? (String) arguments[0] : target.toString());
		}
		try {
			Object result = method.invoke(target, arguments);
			if (result instanceof PreparedStatement statement) {
				return wrap(PreparedStatement.class, statement);
			}
			return (result instanceof Statement statement) ? wrap(Statement.class, statement) : result;
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	/** Sends statements. */
	@FunctionalInterface
	interface Sender {

		void send(Connection connection) throws SQLException;

	}

}
