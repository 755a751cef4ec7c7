package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.internal.dialect.Probe;
import org.jspecify.annotations.Nullable;

/**
 * Trusts {@code -- migrate:idempotent}, where the database cannot tell.
 *
 * @param probe the dialect's probe for the statement
 */
record RunAgainProbe(Probe probe) implements Probe {

	@Override
	public String before(Connection connection) throws SQLException {
		return this.probe.before(connection);
	}

	@Override
	public String beforeSql() {
		return this.probe.beforeSql();
	}

	@Override
	public @Nullable String defectSql() {
		return this.probe.defectSql();
	}

	@Override
	public Verdict after(Connection connection, String before) throws SQLException {
		Verdict verdict = this.probe.after(connection, before);
		return (verdict instanceof Verdict.Unknown) ? new Verdict.NotDone(List.of()) : verdict;
	}

}
