package dev.migrate.internal.dialect.postgresql;

import java.time.OffsetDateTime;

import dev.migrate.internal.dialect.ServerValue;
import dev.migrate.internal.script.SqlTokens;
import dev.migrate.internal.script.Syntax;
import dev.migrate.internal.script.Token;

import org.springframework.jdbc.core.SqlParameterValue;

/** Writes text in the form that psql and the server need in a script. */
final class PsqlText {

	private PsqlText() {
	}

	// A colon that psql would read as the start of a variable gets a backslash, which
	// psql removes.
	static String statement(String sql, Syntax syntax) {
		StringBuilder text = new StringBuilder();
		SqlTokens.read(sql, syntax, (token, start, end) -> {
			if (token == Token.OTHER && isVariable(sql, start)) {
				text.append('\\');
			}
			text.append(sql, start, end);
		});
		return text.toString();
	}

	private static boolean isVariable(String sql, int at) {
		if (sql.charAt(at) != ':' || at + 1 == sql.length() || (at > 0 && sql.charAt(at - 1) == ':')) {
			return false;
		}
		char next = sql.charAt(at + 1);
		return Character.isLetterOrDigit(next) || "_'\"{".indexOf(next) >= 0 || next >= 0x80;
	}

	// Writes a value of one of Migrate's own statements.
	static String value(Object value) {
		if (value instanceof ServerValue expression) {
			return expression.sql();
		}
		if (value instanceof SqlParameterValue parameter) {
			return (parameter.getValue() != null) ? value(parameter.getValue()) : "NULL";
		}
		if (value instanceof Number) {
			return value.toString();
		}
		return (value instanceof OffsetDateTime) ? "'" + value + "'" : literal(value.toString());
	}

	// Writes a line end that a client may change as an escape.
	static String literal(String text) {
		String literal = PostgresqlText.literal(text);
		if (text.indexOf('\r') < 0) {
			return literal;
		}
		return (literal.startsWith("E") ? literal : "E" + literal).replace("\r", "\\r");
	}

	// Writes a block that runs at once, in dollar quotes that do not occur in it.
	static String block(String body) {
		String tag = "$migrate$";
		for (int i = 1; body.contains(tag); i++) {
			tag = "$migrate" + i + "$";
		}
		return "DO " + tag + "\n" + body.strip() + "\n" + tag + ";\n";
	}

}
