package dev.migrate.testing;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A script for psql, read as psql reads it, as far as the scripts of Migrate need:
 * {@code \set} is for psql alone, a backslash before a colon is not sent, and
 * {@code COPY} takes the lines below it.
 *
 * @param commands the commands that are sent, in order
 */
public record ScriptFile(List<Command> commands) {

	private static final Pattern COPY = Pattern.compile("(?is)copy\\b.*\\bfrom\\s+stdin\\b.*");

	private static final Pattern DOLLAR = Pattern.compile("\\$([a-zA-Z_]\\w*)?\\$");

	/**
	 * Reads a script.
	 * @param text the script
	 * @return its commands
	 */
	public static ScriptFile parse(String text) {
		return new ScriptFile(new Reader(text).read());
	}

	/**
	 * Runs the first commands in a session.
	 * @param connection the session
	 * @param count the number of commands
	 * @throws SQLException if one fails; the later ones are not sent
	 */
	public void run(Connection connection, int count) throws SQLException {
		for (Command command : this.commands.subList(0, count)) {
			command.run(connection);
		}
	}

	/**
	 * A command that psql sends as one unit.
	 *
	 * @param sql the statement
	 * @param data the lines of a {@code COPY}
	 */
	public record Command(String sql, @Nullable String data) {

		void run(Connection connection) throws SQLException {
			if (this.data != null) {
				copy(connection, this.data);
				return;
			}
			try (Statement statement = connection.createStatement()) {
				statement.setEscapeProcessing(false);
				statement.execute(this.sql);
			}
		}

		private void copy(Connection connection, String lines) throws SQLException {
			try {
				connection.unwrap(PGConnection.class).getCopyAPI().copyIn(this.sql, new StringReader(lines));
			}
			catch (IOException ex) {
				throw new SQLException(ex);
			}
		}

	}

	private static final class Reader {

		private final String text;

		private final List<Command> commands = new ArrayList<>();

		private final StringBuilder sql = new StringBuilder();

		private int at;

		private int depth;

		Reader(String text) {
			this.text = text;
		}

		List<Command> read() {
			while (this.at < this.text.length()) {
				step(this.text.charAt(this.at));
			}
			if (!this.sql.isEmpty()) {
				throw new IllegalArgumentException("The script ends within: " + this.sql);
			}
			return this.commands;
		}

		private void step(char c) {
			if (c == '\\') {
				backslash();
			}
			else if (this.text.startsWith("--", this.at)) {
				this.at = lineEnd();
			}
			else if (this.text.startsWith("/*", this.at)) {
				take(this.text.indexOf("*/", this.at) + 2);
			}
			else if (c == '\'' || c == '"') {
				take(quoteEnd(c));
			}
			else if (c == '$' && DOLLAR.matcher(this.text.substring(this.at)).lookingAt()) {
				String tag = this.text.substring(this.at, this.text.indexOf('$', this.at + 1) + 1);
				take(this.text.indexOf(tag, this.at + tag.length()) + tag.length());
			}
			else if (c == ';' && this.depth == 0) {
				this.at++;
				end();
			}
			else if (!this.sql.isEmpty() || !Character.isWhitespace(c)) {
				this.depth += (c == '(') ? 1 : (c == ')') ? -1 : 0;
				take(this.at + 1);
			}
			else {
				this.at++;
			}
		}

		private void backslash() {
			if (this.text.startsWith("\\:", this.at)) {
				this.sql.append(':');
				this.at += 2;
			}
			else if (this.text.startsWith("\\set ", this.at) && this.sql.isEmpty()) {
				this.at = lineEnd();
			}
			else {
				throw new IllegalArgumentException("psql would run: " + this.text.substring(this.at, lineEnd()));
			}
		}

		private int quoteEnd(char quote) {
			boolean escapes = quote == '\'' && this.sql.toString().matches("(?is).*(^|\\W)e");
			int end = this.at + 1;
			while (this.text.charAt(end) != quote || this.text.charAt(end + 1) == quote) {
				boolean pair = this.text.charAt(end) == quote || (escapes && this.text.charAt(end) == '\\');
				end += pair ? 2 : 1;
			}
			return end + 1;
		}

		private void take(int end) {
			this.sql.append(this.text, this.at, end);
			this.at = end;
		}

		private void end() {
			String command = this.sql.toString();
			this.sql.setLength(0);
			String data = null;
			if (COPY.matcher(command).matches()) {
				int from = lineEnd() + 1;
				int to = this.text.startsWith("\\.\n", from) ? from : this.text.indexOf("\n\\.\n", from) + 1;
				data = this.text.substring(from, to);
				this.at = to + 3;
			}
			this.commands.add(new Command(command, data));
		}

		private int lineEnd() {
			int end = this.text.indexOf('\n', this.at);
			return (end >= 0) ? end : this.text.length();
		}

	}

}
