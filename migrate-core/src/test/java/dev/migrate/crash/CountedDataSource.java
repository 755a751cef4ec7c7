package dev.migrate.crash;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the calls to the server before its connections make them, from 1, and calls a
 * hook at one of them. Changes nothing else. Its connections belong to one thread.
 */
final class CountedDataSource extends DelegatingDataSource {

	private static final Set<String> SENDING = Set.of("execute", "executeQuery", "executeUpdate", "commit", "rollback");

	private final int point;

	private final Hook hook;

	private int calls;

	CountedDataSource(DataSource target, int point, Hook hook) {
		super(target);
		this.point = point;
		this.hook = hook;
	}

	int calls() {
		return this.calls;
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		return counted(Connection.class, connection, connection);
	}

	private <T> T counted(Class<T> type, Object target, Connection connection) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
				if (SENDING.contains(method.getName()) && ++this.calls == this.point) {
					this.hook.reached(connection);
				}
				try {
					return counted(method.invoke(target, arguments), connection);
				}
				catch (InvocationTargetException ex) {
					throw ex.getTargetException();
				}
			}));
	}

	private @Nullable Object counted(@Nullable Object result, Connection connection) {
		if (result instanceof PreparedStatement) {
			return counted(PreparedStatement.class, result, connection);
		}
		return (result instanceof Statement) ? counted(Statement.class, result, connection) : result;
	}

	/** The action at the call. */
	@FunctionalInterface
	interface Hook {

		void reached(Connection connection) throws SQLException;

	}

}
