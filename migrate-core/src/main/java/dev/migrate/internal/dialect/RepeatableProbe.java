package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.util.List;

/**
 * The probe of a statement that does no harm if it runs twice, such as {@code VACUUM}.
 */
public record RepeatableProbe() implements Probe {

	@Override
	public String before(Connection connection) {
		return "";
	}

	@Override
	public Verdict after(Connection connection, String before) {
		return new Verdict.NotDone(List.of());
	}

}
