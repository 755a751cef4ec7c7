package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Probe;

/**
 * The probe of {@code DETACH PARTITION CONCURRENTLY}. A detach that was interrupted in
 * its second half is pending, and {@code FINALIZE} finishes it.
 *
 * @param table the partitioned table
 * @param partition the partition
 */
record DetachProbe(String table, String partition) implements Probe {

	private static final String PENDING = """
			SELECT inhdetachpending::text FROM pg_inherits
			WHERE inhparent = to_regclass(%s) AND inhrelid = to_regclass(%s)""";

	@Override
	public String before(Connection connection) throws SQLException {
		return Jdbc.texts(connection, "SELECT " + beforeSql()).get(0);
	}

	// Whether a detach is pending, or no row if it is no partition of the table.
	@Override
	public String beforeSql() {
		return "coalesce(("
				+ PENDING.formatted(PostgresqlText.literal(this.table), PostgresqlText.literal(this.partition))
				+ "), '')";
	}

	@Override
	public Verdict after(Connection connection, String before) throws SQLException {
		String pending = before(connection);
		if (pending.equals("true")) {
			return new Verdict.Done(
					List.of("ALTER TABLE " + this.table + " DETACH PARTITION " + this.partition + " FINALIZE"));
		}
		boolean detached = pending.isEmpty() && !before.isEmpty();
		return detached ? new Verdict.Done(List.of()) : new Verdict.NotDone(List.of());
	}

}
