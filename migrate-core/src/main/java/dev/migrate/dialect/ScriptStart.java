package dev.migrate.dialect;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The database that a script is for.
 *
 * @param naming what the user says of the tables of Migrate
 * @param schema their schema where it is known, or {@code null} for that of the client
 * @param searchPath how unqualified names are looked up, or {@code null} to leave it to
 * the client
 * @param missing whether the script has to create the tables
 * @param expected the revisions that the database has to have, or {@code null} if the
 * script is for any database
 * @param wanted the identifiers of those that it has after the script, or {@code null} if
 * they are the same
 */
public record ScriptStart(TableNaming naming, @Nullable String schema, @Nullable String searchPath,
		TablesExpected missing, @Nullable List<ExpectedRevision> expected, @Nullable List<String> wanted) {

	public ScriptStart {
		expected = (expected != null) ? List.copyOf(expected) : null;
		wanted = (wanted != null) ? List.copyOf(wanted) : null;
	}

	/**
	 * The tables of Migrate.
	 * @return their names in SQL, qualified where their schema is known
	 */
	public Tables tables() {
		return this.naming.tables((this.schema != null) ? this.schema : this.naming.schema());
	}

	/** What a script may count on. */
	public enum TablesExpected {

		/** The tables are there. */
		PRESENT,

		/** The tables may be missing, and are created then. */
		CREATED_IF_MISSING

	}

}
