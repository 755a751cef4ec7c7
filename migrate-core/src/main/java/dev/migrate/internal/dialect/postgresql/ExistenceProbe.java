package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Probe;

/**
 * The probe of {@code CREATE} or {@code DROP} for an object outside of schemas, which
 * exists or not.
 *
 * @param kind the kind of object
 * @param name its name
 * @param wanted whether it exists once the statement is done
 */
record ExistenceProbe(String kind, String name, boolean wanted) implements Probe {

	@Override
	public String before(Connection connection) throws SQLException {
		return Jdbc.texts(connection, "SELECT " + beforeSql()).get(0);
	}

	@Override
	public String beforeSql() {
		return "(SELECT EXISTS (" + query() + ")::text)";
	}

	@Override
	public Verdict after(Connection connection, String before) throws SQLException {
		boolean exists = Boolean.parseBoolean(before(connection));
		boolean changed = exists != Boolean.parseBoolean(before);
		return (changed && exists == this.wanted) ? new Verdict.Done(List.of()) : new Verdict.NotDone(List.of());
	}

	private String query() {
		String column = switch (this.kind) {
			case "database" -> "pg_database WHERE datname";
			case "tablespace" -> "pg_tablespace WHERE spcname";
			default -> "pg_subscription WHERE subname";
		};
		return "SELECT FROM " + column + " = (parse_ident(" + PostgresqlText.literal(this.name) + "))[1]";
	}

}
