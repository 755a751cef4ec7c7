package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;

import dev.migrate.internal.dialect.Probe;

/** The probe of a statement that commits by itself, so its progress cannot be known. */
record OpaqueProbe() implements Probe {

	@Override
	public String before(Connection connection) {
		return "";
	}

	@Override
	public Verdict after(Connection connection, String before) {
		return new Verdict.Unknown();
	}

}
