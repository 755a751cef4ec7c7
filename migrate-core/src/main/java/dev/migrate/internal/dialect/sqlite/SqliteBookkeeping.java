package dev.migrate.internal.dialect.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;

import dev.migrate.database.UnsupportedSettingException;
import dev.migrate.internal.dialect.Bookkeeping;
import dev.migrate.internal.dialect.OwnTable;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.Tables;
import org.jspecify.annotations.Nullable;

/** The tables of Migrate in SQLite. */
final class SqliteBookkeeping implements Bookkeeping {

	private static final String REVISION = """
			CREATE TABLE IF NOT EXISTS %s (
				revision            text    NOT NULL PRIMARY KEY,
				state               text    NOT NULL,
				down_revisions      text    NOT NULL,
				depends_on          text    NOT NULL,
				branch_labels       text    NOT NULL,
				message             text    NOT NULL,
				source              text    NOT NULL,
				checksum            text    NOT NULL,
				file_hash           text    NOT NULL,
				upgrade_sql         text    NOT NULL,
				downgrade_sql       text    NOT NULL,
				statements_done     integer NOT NULL,
				intent              text,
				run                 text    NOT NULL,
				applied_at          text    NOT NULL,
				applied_by          text    NOT NULL,
				host                text    NOT NULL,
				application_version text,
				duration_ms         integer NOT NULL
			)""";

	private static final String HISTORY = """
			CREATE TABLE IF NOT EXISTS %s (
				number              integer NOT NULL PRIMARY KEY AUTOINCREMENT,
				run                 text    NOT NULL,
				revision            text    NOT NULL,
				action              text    NOT NULL,
				outcome             text    NOT NULL,
				statement           integer,
				statements          integer NOT NULL,
				started_at          text    NOT NULL,
				ended_at            text,
				sql_state           text,
				error               text,
				host                text    NOT NULL,
				application_version text,
				database_user       text    NOT NULL,
				backend_pid         integer NOT NULL
			)""";

	/** Only the newest row keeps its listing. */
	private static final String SCHEMAS = """
			CREATE TABLE IF NOT EXISTS %s (
				number              integer NOT NULL PRIMARY KEY AUTOINCREMENT,
				run                 text    NOT NULL,
				history_number      integer NOT NULL,
				product             text    NOT NULL,
				scope               text    NOT NULL,
				hash                text    NOT NULL,
				listing             blob,
				drift               text    NOT NULL,
				recorded_at         text    NOT NULL
			)""";

	/**
	 * A query cannot see the lock, of which only the holder's process knows.
	 */
	private static final String STATUS = """
			SELECT place.*, entry.*
			FROM (
				SELECT 'SQLite ' || sqlite_version() AS product, %1$s AS username, NULL AS schema_name, NULL AS lock_pid,
					NULL AS lock_application, NULL AS lock_host, NULL AS lock_since, NULL AS lock_activity
			) place LEFT JOIN (
				SELECT %2$s, %8$s
				FROM (SELECT *, %6$s FROM %3$s) r FULL JOIN (SELECT * FROM %4$s ORDER BY number DESC LIMIT %5$d) h ON false
				FULL JOIN (SELECT * FROM %7$s ORDER BY number DESC LIMIT 1) s ON false
			) entry ON true""";

	/**
	 * The form that the date functions of SQLite read. Texts sort by time.
	 */
	private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	@Override
	public void check(TableNaming naming) {
		if (naming.schema() != null) {
			throw new UnsupportedSettingException(
					"migrate.schema is '" + naming.schema() + "', and SQLite has no schemas.",
					"Remove migrate.schema; to give the tables of Migrate other names, set migrate.table-prefix.");
		}
	}

	@Override
	public List<String> create(TableNaming naming, Tables tables) {
		return List.of(REVISION.formatted(tables.revision()), HISTORY.formatted(tables.history()),
				SCHEMAS.formatted(tables.schemas()));
	}

	@Override
	public List<OwnTable> own(Tables tables) {
		return List.of(tables.ownRevision(), tables.ownHistory(), tables.ownSchemas());
	}

	// The operating system decides who may read the file.
	@Override
	public List<String> readGrants(TableNaming naming, String user) {
		return List.of();
	}

	@Override
	public String status(TableNaming naming, int history) {
		Tables tables = naming.tables(null);
		return STATUS.formatted(SqliteSessions.literal(SqliteSessions.user()), Tables.statusColumns(),
				tables.revision(), tables.history(), history, Tables.REVERSIBLE, tables.schemas(),
				Tables.schemaColumns());
	}

	@Override
	public @Nullable Object fromInstant(@Nullable Instant instant) {
		return (instant != null) ? INSTANT.format(instant) : null;
	}

	@Override
	public @Nullable Instant toInstant(ResultSet row, String column) throws SQLException {
		String text = row.getString(column);
		return (text != null) ? Instant.parse(text) : null;
	}

}
