package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Refusal;

/**
 * A search path in which the server finds no schema.
 *
 * @param setting the setting
 * @param user the user of the session
 */
record SearchPath(String setting, String user) {

	private static final Pattern NAME = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*)\"|([^,\"\\s]+))\\s*,?");

	private static final String USER = "$user";

	// A schema counts as missing, too, where the user may not use it.
	Refusal refusal(Connection connection) throws SQLException {
		List<String> names = names();
		if (names.isEmpty()) {
			return new Refusal("The search path of the session is empty.",
					"Name the schema of the tables of Migrate with migrate.schema, and that of the application in the URL "
							+ "(currentSchema=...).");
		}
		String in = names.stream().map(PostgresqlText::literal).collect(Collectors.joining(", "));
		List<String> existing = Jdbc.texts(connection,
				"SELECT nspname FROM pg_namespace WHERE nspname IN (" + in + ") ORDER BY nspname");
		return existing.isEmpty() ? missing(names) : closed(existing.get(0));
	}

	private Refusal missing(List<String> names) {
		String name = names.get(names.size() - 1);
		String all = names.stream().map(PostgresqlText::identifier).collect(Collectors.joining(", "));
		return new Refusal(
				((names.size() == 1) ? "The schema of the connection does not exist"
						: "No schema of the connection exists") + ": its search path is " + all + ".",
				"Create it with: CREATE SCHEMA " + PostgresqlText.identifier(name) + "; or set migrate.schema=" + name
						+ ", and Migrate creates it. If a revision is to create it, set migrate.schema to a schema that "
						+ "exists, such as public: the tables of Migrate need a place before the first revision.");
	}

	private Refusal closed(String schema) {
		String name = PostgresqlText.identifier(schema);
		return new Refusal("The user " + this.user + " may not use the schema of the connection, " + name + ".",
				"Its owner allows that with: GRANT USAGE, CREATE ON SCHEMA " + name + " TO "
						+ PostgresqlText.identifier(this.user)
						+ "; or name another schema in the URL (currentSchema=...).");
	}

	private List<String> names() {
		return NAME.matcher(this.setting)
			.results()
			.map((match) -> (match.group(1) != null) ? match.group(1).replace("\"\"", "\"") : match.group(2))
			.map((name) -> name.equals(USER) ? this.user : name)
			.filter((name) -> !name.isEmpty())
			.toList();
	}

}
