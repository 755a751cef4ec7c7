package dev.migrate.dialect.postgresql;

import java.sql.Connection;

import dev.migrate.dialect.Probe;

/** A statement that commits as it likes: nobody can tell how far it came. */
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
