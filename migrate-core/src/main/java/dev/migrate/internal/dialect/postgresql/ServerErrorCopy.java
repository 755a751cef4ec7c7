package dev.migrate.internal.dialect.postgresql;

import java.sql.SQLException;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Copies an error of the server in the form in which the protocol transmits it: each
 * field is a letter, a text and a NUL.
 */
final class ServerErrorCopy {

	private final StringBuilder fields = new StringBuilder();

	private final UnaryOperator<String> redaction;

	private boolean changed;

	private ServerErrorCopy(UnaryOperator<String> redaction) {
		this.redaction = redaction;
	}

	static SQLException redacted(SQLException error, ServerErrorMessage said, UnaryOperator<String> redaction) {
		ServerErrorCopy copy = new ServerErrorCopy(redaction);
		copy.add(said);
		if (!copy.changed) {
			return error;
		}
		PSQLException redacted = new PSQLException(new ServerErrorMessage(copy.fields.toString()));
		redacted.setStackTrace(error.getStackTrace());
		return redacted;
	}

	private void add(ServerErrorMessage said) {
		field('S', said.getSeverity());
		field('C', said.getSQLState());
		text('M', said.getMessage());
		text('D', said.getDetail());
		text('H', said.getHint());
		text('W', said.getWhere());
		text('q', said.getInternalQuery());
		text('s', said.getSchema());
		text('t', said.getTable());
		text('c', said.getColumn());
		text('d', said.getDatatype());
		text('n', said.getConstraint());
		if (said.getPosition() > 0) {
			field('P', Integer.toString(said.getPosition()));
		}
	}

	private void text(char name, @Nullable String text) {
		String redacted = (text != null) ? this.redaction.apply(text) : null;
		this.changed |= redacted != null && !redacted.equals(text);
		field(name, redacted);
	}

	private void field(char name, @Nullable String text) {
		if (text != null) {
			this.fields.append(name).append(text).append('\0');
		}
	}

}
