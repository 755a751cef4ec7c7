package dev.migrate.internal.diff;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The keys that a table has before and after an online run: it must never be without
 * them.
 *
 * @param database the database of the run
 * @param kept their descriptions
 */
record KeysInBetween(GoldenDatabase database, Set<String> kept) {

	private static final String KEYS = """
			SELECT i.indrelid::regclass || CASE WHEN i.indisprimary THEN ' has a primary key'
				ELSE ' has ' || regexp_replace(c.relname, '_new$', '') END
			FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE i.indisunique AND i.indisvalid AND n.nspname !~ '^pg_'""";

	static KeysInBetween of(GoldenDatabase there, GoldenDatabase wanted) {
		Set<String> kept = keys(there);
		kept.retainAll(keys(wanted));
		return new KeysInBetween(there, kept);
	}

	void check(String statement) {
		assertThat(keys(this.database)).as("after: " + statement).containsAll(this.kept);
	}

	private static Set<String> keys(GoldenDatabase database) {
		Set<String> keys = new TreeSet<>();
		try (Connection connection = database.dataSource().getConnection();
				var jdbc = connection.createStatement();
				var rows = jdbc.executeQuery(KEYS)) {
			while (rows.next()) {
				keys.add(rows.getString(1));
			}
		}
		catch (SQLException ex) {
			throw new AssertionError(ex);
		}
		return keys;
	}

}
