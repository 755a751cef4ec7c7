package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that writes, with the values for its question marks.
 *
 * @param sql the statement
 * @param arguments the values; an absent one is a
 * {@link org.springframework.jdbc.core.SqlParameterValue} without a value, since the
 * driver would have to ask for its type
 * @param rows the number of rows that the statement has to touch
 */
public record Update(String sql, List<Object> arguments, Rows rows) {

	/** The verb and the table. */
	private static final Pattern START = Pattern
		.compile("^(INSERT INTO|UPDATE|DELETE FROM) ((?:\"(?:[^\"]|\"\")*\"|[^\\s\"])+)");

	public Update {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Executes several statements as one, for drivers that send them together.
	 * @param connection the connection of the run
	 * @param updates the statements, in order
	 * @throws RecordSuppressedException if one of them touches another number of rows
	 * than it has to
	 * @throws SQLException if the database fails
	 */
	public static void executeTogether(Connection connection, List<Update> updates) throws SQLException {
		StringJoiner sql = new StringJoiner(";\n");
		List<Object> arguments = new ArrayList<>();
		for (Update update : updates) {
			sql.add(update.sql);
			arguments.addAll(update.arguments);
		}
		List<Integer> counts = Jdbc.update(connection, sql.toString(), arguments.toArray());
		for (int i = 0; i < updates.size(); i++) {
			updates.get(i).check(counts.get(i));
		}
	}

	private void check(int count) throws RecordSuppressedException {
		if (this.rows == Rows.ONE && count != 1) {
			Matcher start = START.matcher(this.sql);
			if (!start.find()) {
				throw new IllegalStateException("It touched " + count + " rows instead of 1: " + this.sql);
			}
			throw RecordSuppressedException.of(start.group(1), start.group(2), count);
		}
	}

	/**
	 * Writes the statement with its values as literals.
	 * @param literal writes a value as a literal
	 * @return the statement without question marks
	 */
	public String render(Function<Object, String> literal) {
		StringBuilder text = new StringBuilder();
		Iterator<Object> values = this.arguments.iterator();
		boolean quoted = false;
		for (char c : this.sql.toCharArray()) {
			quoted ^= c == '"';
			text.append((c == '?' && !quoted) ? literal.apply(values.next()) : String.valueOf(c));
		}
		return text.toString();
	}

	/**
	 * Executes the statement.
	 * @param connection the connection of the run
	 * @throws RecordSuppressedException if it touches another number of rows than it has
	 * to
	 * @throws SQLException if the database fails
	 */
	public void execute(Connection connection) throws SQLException {
		check(Jdbc.update(connection, this.sql, this.arguments.toArray()).get(0));
	}

	/** The number of rows that a statement has to touch. */
	public enum Rows {

		/** Exactly one row. */
		ONE,

		/** Any number of rows. */
		ANY

	}

}
