package dev.migrate.internal.scratch;

import java.util.Map;

import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.targetschema.Privileges;
import dev.migrate.targetschema.SqlFile;
import dev.migrate.targetschema.SqlFileException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqlFileTests {

	@Test
	void dumpIsReducedToItsSchema() {
		SqlFile file = read("""
				\\restrict abc
				\\connect shop
				SET statement_timeout = 0;
				SELECT pg_catalog.set_config('search_path', '', false);
				CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
				COMMENT ON EXTENSION citext IS 'case';
				CREATE TABLE public.item (id integer NOT NULL);
				ALTER TABLE public.item OWNER TO shop;
				COPY public.item (id) FROM stdin;
				1
				2; CREATE TABLE no (id int);
				\\.
				SELECT pg_catalog.setval('public.item_id_seq', 2, true);
				ALTER SEQUENCE public.item_id_seq OWNED BY public.item.id;
				ALTER TABLE ONLY public.item ADD CONSTRAINT item_pkey PRIMARY KEY (id);
				CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS $$ SELECT 1; SELECT 2 $$;
				GRANT ALL ON TABLE public.item TO shop;
				COMMENT ON TABLE public.item IS 'it;em';
				\\unrestrict abc
				""");
		assertThat(file.schema().statements()).containsExactly(
				"CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public", "COMMENT ON EXTENSION citext IS 'case'",
				"CREATE TABLE public.item (id integer NOT NULL)",
				"ALTER SEQUENCE public.item_id_seq OWNED BY public.item.id",
				"ALTER TABLE ONLY public.item ADD CONSTRAINT item_pkey PRIMARY KEY (id)",
				"CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql AS $$ SELECT 1; SELECT 2 $$",
				"COMMENT ON TABLE public.item IS 'it;em'");
		assertThat(file.skipped()).containsExactlyInAnyOrderEntriesOf(Map.of("\\restrict", 1, "\\connect", 1,
				"\\unrestrict", 1, "SET", 1, "SELECT", 2, "ALTER", 1, "COPY", 1, "GRANT", 1));
	}

	@Test
	void whatOtherDatabasesShareIsLeftOut() {
		SqlFile file = read("""
				BEGIN;
				create role app login;
				CREATE USER app;
				ALTER SYSTEM SET fsync = off;
				DROP DATABASE production;
				CREATE DATABASE other;
				ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app;
				CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p;
				INSERT INTO t VALUES ('CREATE TABLE x ();');
				DROP OWNED BY app;
				COMMIT;""");
		assertThat(file.schema().statements()).isEmpty();
	}

	@Test
	void whatOnlyLooksLikeItIsNotLeftOut() {
		String[] statements = { "CREATE TABLE role (owner text, \"to\" text)", "ALTER TABLE t ADD owner text",
				"CREATE UNLOGGED TABLE u ()", "COMMENT ON COLUMN t.role IS 'OWNER TO nobody'",
				"ALTER TABLE t ADD CHECK (a <> 'OWNER TO')" };
		assertThat(read(String.join(";\n", statements)).schema().statements()).containsExactly(statements);
	}

	@Test
	void fileThatCannotBeSplitIsReportedWithItsLine() {
		assertThatExceptionOfType(SqlFileException.class)
			.isThrownBy(() -> read("CREATE TABLE a ();\nCOMMENT ON TABLE a IS 'open"))
			.withMessageContaining("schema.sql:2: The string that is opened here is not closed");
	}

	@Test
	void whatRolesMayDoInItsSchemasCountsIfItIsAskedFor() {
		String[] statements = { "GRANT SELECT (a, b) ON public.item TO shop", "revoke all on schema public from public",
				"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO shop" };
		String elsewhere = ";\nGRANT shop TO app; GRANT CONNECT ON DATABASE \"on\" TO app; "
				+ "REVOKE USAGE ON LANGUAGE sql FROM PUBLIC; GRANT USAGE ON FOREIGN SERVER s TO app";
		SqlFile file = new SqlFileReader(new PostgresqlDialect(), Privileges.INCLUDED).read("schema.sql",
				String.join(";\n", statements) + elsewhere);
		assertThat(file.schema().statements()).containsExactly(statements);
		assertThat(file.skipped()).containsExactlyInAnyOrderEntriesOf(Map.of("GRANT", 3, "REVOKE", 1));
		assertThat(read(String.join(";\n", statements)).schema().statements()).isEmpty();
	}

	private static SqlFile read(String text) {
		return new SqlFileReader(new PostgresqlDialect(), Privileges.LEFT_OUT).read("schema.sql", text);
	}

}
