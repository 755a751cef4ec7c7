package dev.migrate.internal.dialect;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The database for which a script is written.
 *
 * @param naming the user's settings for the names of the tables of Migrate
 * @param schema their schema if it is known, or {@code null} for the client's own
 * @param searchPath the search path for unqualified names, or {@code null} for the
 * client's own
 * @param missing whether the script must create the tables
 * @param expected the revisions that the database must have, or {@code null} if the
 * script is for any database
 * @param wanted the identifiers of the revisions that it has after the script, or
 * {@code null} if they are the same
 */
public record ScriptStart(TableNaming naming, @Nullable String schema, @Nullable String searchPath,
		TablesExpected missing, @Nullable List<ExpectedRevision> expected, @Nullable List<String> wanted) {

	public ScriptStart {
		expected = (expected != null) ? List.copyOf(expected) : null;
		wanted = (wanted != null) ? List.copyOf(wanted) : null;
	}

	/**
	 * The tables of Migrate.
	 * @return their names in SQL, qualified if their schema is known
	 */
	public Tables tables() {
		return this.naming.tables((this.schema != null) ? this.schema : this.naming.schema());
	}

	/** The tables that a script can rely on. */
	public enum TablesExpected {

		/** The tables exist. */
		PRESENT,

		/** The tables may be missing; the script then creates them. */
		CREATED_IF_MISSING

	}

}
