package dev.migrate.internal.dialect.postgresql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.ExpectedRevision;
import dev.migrate.internal.dialect.ScriptStart;
import org.jspecify.annotations.Nullable;

/**
 * The block at the start of a script. It takes the lock, and refuses a database for which
 * the script was not written.
 */
final class PsqlGuard {

	private static final String LOCK = """
			DECLARE
				place text := %1$s;
				holder text;
			BEGIN
				IF place IS NULL THEN
					RAISE EXCEPTION 'No schema of the search_path (%%) exists.', current_setting('search_path')
						USING HINT = 'Set a search_path, for example with the environment variable PGOPTIONS.';
				END IF;
				IF NOT pg_try_advisory_lock(%2$s) THEN
					SELECT format('process %%s (%%s)', lock_pid, coalesce(nullif(lock_application, ''), 'unnamed')) INTO holder
					FROM (
						%3$s
					) l;
					RAISE EXCEPTION 'A run of Migrate is at work on this database: %%.', coalesce(holder, 'its process is not visible')
						USING HINT = 'Nothing was changed. Wait for it to end; then it may be that this script is not needed any more.';
				END IF;
			END""";

	private static final String CHECK = """
			DECLARE
				place text := %1$s;
				heads text := 'base';
				unexpected text;
				missing text;
				changed text;
			BEGIN
				IF to_regclass(%3$s) IS NOT NULL THEN
					IF ARRAY(SELECT revision::text || ' ' || state FROM %4$s ORDER BY revision COLLATE "C")
							= ARRAY(SELECT unnest(%8$s) || ' APPLIED') AND %9$s THEN
						PERFORM pg_advisory_unlock(%2$s);
						RAISE EXCEPTION 'This database is already where this script leads: %%.', %10$s
							USING HINT = 'Nothing was changed. The script has run before, or a run of the application did its work.';
					END IF;
					SELECT coalesce(string_agg(r.revision, ', ' ORDER BY r.revision COLLATE "C"), 'base') INTO heads
					FROM %4$s r WHERE NOT EXISTS (SELECT FROM %4$s o
						WHERE r.revision = ANY (string_to_array(o.down_revisions || ',' || o.depends_on, ',')));
					SELECT string_agg(a.revision || CASE a.state WHEN 'APPLIED' THEN '' ELSE ' (' || a.state || ')' END,
							', ' ORDER BY a.revision COLLATE "C") FILTER (WHERE e.revision IS NULL OR a.state <> e.state),
						string_agg(e.revision, ', ' ORDER BY e.revision COLLATE "C") FILTER (WHERE a.revision IS NULL),
						string_agg(a.revision, ', ' ORDER BY a.revision COLLATE "C") FILTER (WHERE a.checksum <> e.checksum)
					INTO unexpected, missing, changed
					FROM (SELECT revision::text, state::text, checksum FROM %4$s) a
					FULL JOIN unnest(%5$s,
						%6$s,
						%7$s) AS e (revision, state, checksum) ON a.revision = e.revision;
				ELSE
					SELECT string_agg(e, ', ') INTO missing FROM unnest(%5$s) e;
				END IF;
				IF coalesce(unexpected, missing, changed) IS NOT NULL THEN
					PERFORM pg_advisory_unlock(%2$s);
					RAISE EXCEPTION 'This script is for another state of the database: its current heads are %%, in schema %%.', heads, place
						USING DETAIL = concat_ws('; ', 'Applied and not expected: ' || unexpected, 'Expected and not applied: ' || missing,
							'Applied from another version of its file: ' || changed) || '.',
						HINT = 'Nothing was changed. Write a new script from the state of this database. If an earlier run of this script stopped in the middle, the next start of the application finishes what it left.';
				END IF;
			END""";

	private final ScriptStart start;

	private final String place;

	private final String key;

	PsqlGuard(ScriptStart start) {
		this.start = start;
		this.place = place(start);
		this.key = PostgresqlText.lockKey("place", start.naming().prefix());
	}

	private static String place(ScriptStart start) {
		String known = (start.schema() != null) ? start.schema() : start.naming().schema();
		return (known != null) ? PsqlText.literal(known) : """
				coalesce((SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
						WHERE c.oid = to_regclass(%s)), current_schema())"""
			.formatted(PsqlText.literal(start.tables().revision()));
	}

	String lock() {
		String holder = PostgresqlText.lockHolder("SELECT " + this.key + " AS key").replace("\n", "\n\t\t\t");
		return PsqlText.block(LOCK.formatted(this.place, this.key, holder));
	}

	String unlock() {
		return PsqlText.block("""
				DECLARE
					place text := %s;
				BEGIN
					PERFORM pg_advisory_unlock(%s);
				END""".formatted(this.place, this.key));
	}

	String check(List<ExpectedRevision> expected, @Nullable List<String> wanted) {
		String revision = this.start.tables().revision();
		List<String> after = (wanted != null) ? wanted : List.of();
		String leads = after.isEmpty() ? "base" : String.join(", ", after);
		return PsqlText.block(CHECK.formatted(this.place, this.key, PsqlText.literal(revision), revision,
				array(expected, ExpectedRevision::revision), array(expected, ExpectedRevision::state),
				array(expected, ExpectedRevision::checksum), array(after.stream().sorted().toList(), (id) -> id),
				(wanted != null) ? "true" : "false", PsqlText.literal(leads)));
	}

	private static <T> String array(List<T> values, Function<T, String> text) {
		return values.stream()
			.map(text)
			.map(PsqlText::literal)
			.collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
	}

}
