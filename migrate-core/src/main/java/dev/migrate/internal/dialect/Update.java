package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * A statement that writes, with the values for its question marks.
 *
 * @param sql the statement
 * @param arguments the values; an absent one is a
 * {@link org.springframework.jdbc.core.SqlParameterValue} without a value, since the
 * driver would have to ask for its type
 */
public record Update(String sql, List<Object> arguments) {

	public Update {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Joins several statements into one, for drivers that send them together.
	 * @param updates the statements, in order
	 * @return the joined statement
	 */
	public static Update together(List<Update> updates) {
		StringJoiner sql = new StringJoiner(";\n");
		List<Object> arguments = new ArrayList<>();
		for (Update update : updates) {
			sql.add(update.sql);
			arguments.addAll(update.arguments);
		}
		return new Update(sql.toString(), arguments);
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
	 * @throws SQLException if the database fails
	 */
	public void execute(Connection connection) throws SQLException {
		Jdbc.update(connection, this.sql, this.arguments.toArray());
	}

}
