package dev.migrate.internal.drift;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Tables;
import dev.migrate.internal.schema.QualifiedName;

/** The names in the SQL of the applied revisions. */
final class RevisionMentions {

	private static final String LETTER = "[\\p{L}\\p{N}_$]";

	private RevisionMentions() {
	}

	/**
	 * Finds the tables that no applied revision names. One query, unless there are no
	 * tables.
	 * @param connection a connection
	 * @param tables the tables of Migrate
	 * @param names the tables to look for
	 * @return those that are not named
	 * @throws SQLException if the database fails
	 */
	static Set<QualifiedName> without(Connection connection, Tables tables, Collection<QualifiedName> names)
			throws SQLException {
		Set<QualifiedName> unnamed = new HashSet<>(names);
		if (!unnamed.isEmpty()) {
			Jdbc.query(connection, "SELECT upgrade_sql FROM " + tables.revision(), (row) -> {
				String sql = row.getString(1);
				unnamed.removeIf((name) -> word(name.name()).matcher(sql).find());
			});
		}
		return unnamed;
	}

	private static Pattern word(String name) {
		return Pattern.compile("(?<!" + LETTER + ")" + Pattern.quote(name) + "(?!" + LETTER + ")",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

}
