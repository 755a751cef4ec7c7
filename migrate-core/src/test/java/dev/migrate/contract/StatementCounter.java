package dev.migrate.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that an engine sends, for every product. For one thread. */
final class StatementCounter extends DelegatingDataSource {

	private final List<String> calls = new ArrayList<>();

	StatementCounter(DataSource target) {
		super(target);
	}

	@Override
	public Connection getConnection() throws SQLException {
		this.calls.add("getConnection");
		return spy(Connection.class, super.getConnection());
	}

	List<String> calls() {
		return this.calls;
	}

	private <T> T spy(Class<T> type, Object target) {
		return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> called(target, method, arguments)));
	}

	private Object called(Object target, Method method, Object[] arguments) throws Throwable {
		if (method.getName().startsWith("execute")) {
			this.calls.add(method.getName());
		}
		Object result;
		try {
			result = method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
		if (method.getReturnType() == Statement.class || method.getReturnType() == PreparedStatement.class) {
			return spy(method.getReturnType(), result);
		}
		return result;
	}

}
