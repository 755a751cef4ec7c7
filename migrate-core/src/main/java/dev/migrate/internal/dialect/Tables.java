package dev.migrate.internal.dialect;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The names of Migrate's tables in SQL: quoted and, if the schema is known, qualified.
 *
 * @param revision one row for each applied revision
 * @param history the append-only log
 * @param schemas the schemas that runs left, if the product can be inspected
 */
public record Tables(String revision, String history, String schemas) {

	/** The columns that are read from the revision table: all except the SQL. */
	public static final List<String> REVISION_COLUMNS = List.of("revision", "state", "down_revisions", "depends_on",
			"branch_labels", "message", "source", "checksum", "file_hash", "statements_done", "intent", "run",
			"applied_at", "applied_by", "host", "application_version", "duration_ms", "reversible");

	/** A computed column of the revision table: whether there is a way back. */
	public static final String REVERSIBLE = """
			CASE WHEN downgrade_sql = '' THEN 'MISSING'
				WHEN downgrade_sql LIKE '-- migrate:downgrade irreversible%' THEN 'NO' ELSE 'YES' END AS reversible""";

	/** The columns that are read from the history table. */
	public static final List<String> HISTORY_COLUMNS = List.of("number", "run", "revision", "action", "outcome",
			"statement", "statements", "started_at", "ended_at", "sql_state", "error", "host", "application_version",
			"database_user", "backend_pid");

	/** The columns that are read of a schema that a run left: all except its listing. */
	public static final List<String> SCHEMA_COLUMNS = List.of("run", "product", "scope", "hash", "drift",
			"recorded_at");

	/**
	 * The table of the revisions, as Migrate creates it.
	 * @return a query for its columns
	 */
	public OwnTable ownRevision() {
		List<String> stored = REVISION_COLUMNS.stream().filter((column) -> !column.equals("reversible")).toList();
		return own(this.revision, String.join(", ", stored) + ", upgrade_sql, downgrade_sql");
	}

	/**
	 * The table of the history, as Migrate creates it.
	 * @return a query for its columns
	 */
	public OwnTable ownHistory() {
		return own(this.history, String.join(", ", HISTORY_COLUMNS));
	}

	/**
	 * The table of the schemas that runs left, as Migrate creates it.
	 * @return a query for its columns
	 */
	public OwnTable ownSchemas() {
		return own(this.schemas, String.join(", ", SCHEMA_COLUMNS));
	}

	private static OwnTable own(String table, String columns) {
		return new OwnTable(table, "SELECT " + columns + " FROM " + table + " WHERE 1 = 0");
	}

	/**
	 * The columns of two tables for one query: those of {@code r} and {@code h}, each
	 * with its table in its name.
	 * @return the columns in SQL
	 */
	public static String statusColumns() {
		return named("r", REVISION_COLUMNS) + ", " + historyColumns();
	}

	/**
	 * The columns of a schema that a run left: those of {@code s}, each with its table in
	 * its name.
	 * @return the columns in SQL
	 */
	public static String schemaColumns() {
		return named("s", SCHEMA_COLUMNS);
	}

	/**
	 * The columns of the history for one query: those of {@code h}, each with its table
	 * in its name.
	 * @return the columns in SQL
	 */
	public static String historyColumns() {
		return named("h", HISTORY_COLUMNS);
	}

	private static String named(String table, List<String> columns) {
		return columns.stream()
			.map((column) -> table + "." + column + " AS " + table + "_" + column)
			.collect(Collectors.joining(", "));
	}

}
