package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Probe;

/**
 * The probe of {@code DROP INDEX CONCURRENTLY}. Until it is done, the index exists, valid
 * or not, and can be dropped again.
 *
 * @param name the index
 */
record DropIndexProbe(String name) implements Probe {

	/**
	 * By number, since the name of a dropped index may refer to one in another schema.
	 */
	private static final String OID = "coalesce((SELECT oid::text FROM pg_class WHERE oid = to_regclass(%s)), '')";

	private static final String EXISTS = "SELECT 1 FROM pg_class WHERE oid = ?::oid";

	@Override
	public String before(Connection connection) throws SQLException {
		return Jdbc.texts(connection, "SELECT " + beforeSql()).get(0);
	}

	@Override
	public String beforeSql() {
		return OID.formatted(PostgresqlText.literal(this.name));
	}

	@Override
	public Verdict after(Connection connection, String before) throws SQLException {
		boolean gone = !before.isEmpty() && Jdbc.texts(connection, EXISTS, before).isEmpty();
		return gone ? new Verdict.Done(List.of()) : new Verdict.NotDone(List.of());
	}

}
