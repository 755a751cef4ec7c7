package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.Probe;

/**
 * {@code CREATE} or {@code DROP} of what stands outside of schemas: it is there or not.
 *
 * @param kind the kind of object
 * @param name its name
 * @param wanted whether it is there when the statement is done
 */
record ExistenceProbe(String kind, String name, boolean wanted) implements Probe {

	@Override
	public String before(Connection connection) throws SQLException {
		return Boolean.toString(exists(connection));
	}

	@Override
	public Verdict after(Connection connection, String before) throws SQLException {
		boolean exists = exists(connection);
		boolean changed = exists != Boolean.parseBoolean(before);
		return (changed && exists == this.wanted) ? new Verdict.Done(List.of()) : new Verdict.NotDone(List.of());
	}

	private boolean exists(Connection connection) throws SQLException {
		return CatalogQuery.exists(connection, query(), this.name);
	}

	private String query() {
		return switch (this.kind) {
			case "database" -> "SELECT 1 FROM pg_database WHERE datname = (parse_ident(?))[1]";
			case "tablespace" -> "SELECT 1 FROM pg_tablespace WHERE spcname = (parse_ident(?))[1]";
			default -> "SELECT 1 FROM pg_subscription WHERE subname = (parse_ident(?))[1]";
		};
	}

}
