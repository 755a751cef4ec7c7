package dev.migrate.internal.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.dialect.Bookkeeping;
import dev.migrate.internal.dialect.OwnTable;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.Tables;
import dev.migrate.script.FileText;
import org.jspecify.annotations.Nullable;

/** The tables of Migrate in PostgreSQL. */
final class PostgresqlBookkeeping implements Bookkeeping {

	/** CREATE SCHEMA needs its privilege even if the schema exists. */
	private static final String SCHEMA = """
			DO $migrate$ BEGIN
				IF to_regnamespace(%s) IS NULL THEN
					CREATE SCHEMA IF NOT EXISTS %s;
				END IF;
			END $migrate$""";

	private static final String REVISION = """
			CREATE TABLE IF NOT EXISTS %s (
				revision            varchar(255) PRIMARY KEY,
				state               varchar(20)  NOT NULL,
				down_revisions      text         NOT NULL,
				depends_on          text         NOT NULL,
				branch_labels       text         NOT NULL,
				message             text         NOT NULL,
				source              text         NOT NULL,
				checksum            text         NOT NULL,
				file_hash           text         NOT NULL,
				upgrade_sql         text         NOT NULL,
				downgrade_sql       text         NOT NULL,
				statements_done     integer      NOT NULL,
				intent              text,
				run                 varchar(36)  NOT NULL,
				applied_at          timestamptz  NOT NULL,
				applied_by          text         NOT NULL,
				host                text         NOT NULL,
				application_version text,
				duration_ms         bigint       NOT NULL
			)""";

	private static final String HISTORY = """
			CREATE TABLE IF NOT EXISTS %s (
				number              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
				run                 varchar(36)  NOT NULL,
				revision            varchar(255) NOT NULL,
				action              varchar(20)  NOT NULL,
				outcome             varchar(20)  NOT NULL,
				statement           integer,
				statements          integer      NOT NULL,
				started_at          timestamptz  NOT NULL,
				ended_at            timestamptz,
				sql_state           varchar(5),
				error               text,
				host                text         NOT NULL,
				application_version text,
				database_user       text         NOT NULL,
				backend_pid         bigint       NOT NULL
			)""";

	/** Only the newest row keeps its listing. */
	private static final String SCHEMAS = """
			CREATE TABLE IF NOT EXISTS %s (
				number              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
				run                 varchar(36)  NOT NULL,
				history_number      bigint       NOT NULL,
				product             text         NOT NULL,
				scope               text         NOT NULL,
				hash                text         NOT NULL,
				listing             bytea,
				drift               text         NOT NULL,
				recorded_at         timestamptz  NOT NULL
			)""";

	private static final String STATUS = """
			WITH place AS (
				SELECT coalesce(%1$s, (SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
					WHERE c.oid = to_regclass(%2$s)), current_schema()) AS schema_name
			), lock AS (
			%3$s
			)
			SELECT 'PostgreSQL ' || current_setting('server_version') AS product, current_user AS username,
				place.schema_name, lock.*, entry.*
			FROM place LEFT JOIN lock ON true LEFT JOIN (
				SELECT %4$s, %10$s
				FROM (SELECT *, %8$s FROM %5$s) r FULL JOIN (SELECT * FROM %6$s ORDER BY number DESC LIMIT %7$d) h ON false
				FULL JOIN (SELECT * FROM %9$s ORDER BY number DESC LIMIT 1) s ON false
			) entry ON true""";

	@Override
	public void check(TableNaming naming) {
		// Every name can be quoted.
	}

	@Override
	public List<String> create(TableNaming naming, Tables tables) {
		List<String> statements = new ArrayList<>();
		if (naming.schema() != null) {
			String schema = PostgresqlText.identifier(naming.schema());
			statements.add(SCHEMA.formatted(PostgresqlText.literal(schema), schema));
		}
		statements.add(REVISION.formatted(tables.revision()));
		statements.add(HISTORY.formatted(tables.history()));
		statements.add(SCHEMAS.formatted(tables.schemas()));
		return statements;
	}

	@Override
	public List<OwnTable> own(Tables tables) {
		return List.of(tables.ownRevision(), tables.ownHistory(), tables.ownSchemas());
	}

	@Override
	public List<String> readGrants(TableNaming naming, String user) {
		Tables tables = naming.tables(naming.schema());
		String reader = PostgresqlText.identifier(user);
		List<String> grants = new ArrayList<>();
		if (naming.schema() != null) {
			grants.add("GRANT USAGE ON SCHEMA " + PostgresqlText.identifier(naming.schema()) + " TO " + reader);
		}
		grants.add("GRANT SELECT ON " + tables.revision() + ", " + tables.history() + ", " + tables.schemas() + " TO "
				+ reader);
		return grants;
	}

	@Override
	public String status(TableNaming naming, int history) {
		Tables tables = naming.tables(naming.schema());
		String schema = (naming.schema() != null) ? PostgresqlText.literal(naming.schema()) : "NULL::name";
		String key = PostgresqlText.lockKey("place.schema_name", naming.prefix());
		String lock = PostgresqlText.lockHolder("SELECT " + key + " AS key FROM place");
		return STATUS.formatted(schema, PostgresqlText.literal(tables.revision()), lock, Tables.statusColumns(),
				tables.revision(), tables.history(), history, Tables.REVERSIBLE, tables.schemas(),
				Tables.schemaColumns());
	}

	@Override
	public Object fromText(FileText text) {
		return text.isInMemory() ? text.toString() : new StreamedText(text);
	}

	@Override
	public @Nullable Object fromInstant(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	@Override
	public @Nullable Instant toInstant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
