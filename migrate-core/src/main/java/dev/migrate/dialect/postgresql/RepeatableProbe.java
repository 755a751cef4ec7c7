package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.util.List;

import dev.migrate.dialect.Probe;

/** A statement that does no harm when it runs twice, such as {@code VACUUM}. */
record RepeatableProbe() implements Probe {

	@Override
	public String before(Connection connection) {
		return "";
	}

	@Override
	public Verdict after(Connection connection, String before) {
		return new Verdict.NotDone(List.of());
	}

}
