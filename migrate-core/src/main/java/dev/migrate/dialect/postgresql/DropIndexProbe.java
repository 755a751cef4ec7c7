package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.Probe;

/**
 * {@code DROP INDEX CONCURRENTLY}: until it is done, the index is there, valid or not,
 * and can be dropped again.
 *
 * @param name the index
 */
record DropIndexProbe(String name) implements Probe {

	@Override
	public String before(Connection connection) {
		return "";
	}

	@Override
	public Verdict after(Connection connection, String before) throws SQLException {
		boolean exists = CatalogQuery.exists(connection, "SELECT 1 WHERE to_regclass(?) IS NOT NULL", this.name);
		return exists ? new Verdict.NotDone(List.of()) : new Verdict.Done(List.of());
	}

}
