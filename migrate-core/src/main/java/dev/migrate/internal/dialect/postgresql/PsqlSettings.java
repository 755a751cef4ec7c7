package dev.migrate.internal.dialect.postgresql;

import org.jspecify.annotations.Nullable;

/** The settings of psql and of its session, which a revision may change. */
final class PsqlSettings {

	/** Overrides the settings of a psql startup file. */
	private static final String CLIENT = """
			\\set ON_ERROR_STOP on
			\\set AUTOCOMMIT on
			\\set ON_ERROR_ROLLBACK off
			\\set SINGLELINE off
			SET client_encoding = 'UTF8';
			SET standard_conforming_strings = on;
			SET timezone = 'UTC';
			""";

	/**
	 * A server that cannot detect a lost client refuses this setting.
	 */
	private static final String CHECK_CLIENT = """
			BEGIN
				IF version() LIKE '%linux%' THEN
					PERFORM set_config('client_connection_check_interval', '500', false);
				END IF;
			END""";

	private static final String SEARCH_PATH = """
			BEGIN
				PERFORM set_config('search_path', %s, false);
			END""";

	/** Excludes the settings that last only for a transaction. */
	private static final String OWN = "name NOT IN ('transaction_isolation', 'transaction_read_only', 'transaction_deferrable')";

	/** Stores the settings of the session in a separate setting. */
	private static final String KEEP = """
			BEGIN
				PERFORM set_config('migrate.settings', (SELECT (jsonb_object_agg(name, setting)
						|| jsonb_build_object('role', current_setting('role')))::text
					FROM pg_settings WHERE source = 'session' AND %s), false);
			END""".formatted(OWN);

	/** After a RESET ALL in a revision, the stored settings are gone too. */
	private static final String RESTORE = """
			DECLARE
				kept jsonb := coalesce(nullif(current_setting('migrate.settings', true), '')::jsonb, jsonb_build_object(
					'client_encoding', 'UTF8', 'standard_conforming_strings', 'on', 'TimeZone', 'UTC'%s));
			BEGIN
				PERFORM set_config('role', coalesce(kept ->> 'role', 'none'), false);
				PERFORM set_config(name, coalesce(kept ->> name, reset_val, ''), false)
				FROM pg_settings
				WHERE (source = 'session' OR kept ->> name IS NOT NULL) AND setting IS DISTINCT FROM coalesce(kept ->> name, reset_val)
					AND %s;
			END""";

	private PsqlSettings() {
	}

	static String open(@Nullable String searchPath) {
		String path = (searchPath != null) ? PsqlText.block(SEARCH_PATH.formatted(PsqlText.literal(searchPath))) : "";
		return CLIENT + PsqlText.block(CHECK_CLIENT) + path + PsqlText.block(KEEP);
	}

	static String toItsEnd(String statement) {
		return "SET client_connection_check_interval = 0;\n" + statement + PsqlText.block(CHECK_CLIENT);
	}

	static String restore(@Nullable String searchPath) {
		String path = (searchPath != null) ? ", 'search_path', " + PsqlText.literal(searchPath) : "";
		return PsqlText.block(RESTORE.formatted(path, OWN));
	}

}
