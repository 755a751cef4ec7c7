package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import dev.migrate.internal.dialect.Probe;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the values of placeholders out of the errors of a probe.
 *
 * @param probe the probe
 * @param run the run, which knows the values
 */
record RedactedProbe(Probe probe, LockedRun run) implements Probe {

	@Override
	public String before(Connection connection) throws SQLException {
		AtomicReference<String> before = new AtomicReference<>("");
		this.run.redacted(() -> before.set(this.probe.before(connection)));
		return Objects.requireNonNull(before.get());
	}

	@Override
	public Verdict after(Connection connection, String before) throws SQLException {
		AtomicReference<Verdict> verdict = new AtomicReference<>(new Verdict.Unknown());
		this.run.redacted(() -> verdict.set(this.probe.after(connection, before)));
		return Objects.requireNonNull(verdict.get());
	}

	@Override
	public @Nullable String defect(Connection connection, String before) throws SQLException {
		return this.probe.defect(connection, before);
	}

}
