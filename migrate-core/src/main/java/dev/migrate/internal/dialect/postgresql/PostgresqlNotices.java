package dev.migrate.internal.dialect.postgresql;

import java.sql.SQLWarning;
import java.util.function.Consumer;

import dev.migrate.database.Notice;
import dev.migrate.database.Notice.Severity;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

/** Reads the notices of the server that accompany the result of a statement. */
final class PostgresqlNotices {

	private PostgresqlNotices() {
	}

	static void read(@Nullable SQLWarning first, Consumer<Notice> notices) {
		for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
			notices.accept(notice(warning));
		}
	}

	// The server translates the severity, but not the SQLSTATE. The SQLSTATE of a warning
	// is of class 01, unless its
	// author has chosen another one.
	private static Notice notice(SQLWarning warning) {
		ServerErrorMessage message = (warning instanceof PSQLWarning own) ? own.getServerErrorMessage() : null;
		String text = (message != null) ? message.getMessage() : warning.getMessage();
		String state = warning.getSQLState();
		boolean grave = (state != null && state.startsWith("01"))
				|| (message != null && "WARNING".equals(message.getSeverity()));
		return new Notice(grave ? Severity.WARNING : Severity.NOTICE, (text != null) ? text : "");
	}

}
