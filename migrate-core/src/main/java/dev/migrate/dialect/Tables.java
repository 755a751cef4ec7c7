package dev.migrate.dialect;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables of Migrate, as they are written in SQL: quoted and, where the schema is
 * known, qualified.
 *
 * @param revision one row for each applied revision
 * @param history the append-only log
 * @param schemas the schemas that runs left, where the product can be inspected
 */
public record Tables(String revision, String history, String schemas) {

	/** What is read of a row of the revision table: all but the SQL. */
	public static final List<String> REVISION_COLUMNS = List.of("revision", "state", "down_revisions", "depends_on",
			"branch_labels", "message", "source", "checksum", "file_hash", "statements_done", "intent", "run",
			"applied_at", "applied_by", "host", "application_version", "duration_ms", "reversible");

	/** A column of the revision table that is computed: is there a way back? */
	public static final String REVERSIBLE = """
			CASE WHEN downgrade_sql = '' THEN 'MISSING'
				WHEN downgrade_sql LIKE '-- migrate:downgrade irreversible%' THEN 'NO' ELSE 'YES' END AS reversible""";

	/** What is read of a row of the history table. */
	public static final List<String> HISTORY_COLUMNS = List.of("number", "run", "revision", "action", "outcome",
			"statement", "statements", "started_at", "ended_at", "sql_state", "error", "host", "application_version",
			"database_user", "backend_pid");

	/** What is read of a schema that a run left, but for its listing. */
	public static final List<String> SCHEMA_COLUMNS = List.of("run", "product", "scope", "hash", "drift",
			"recorded_at");

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
