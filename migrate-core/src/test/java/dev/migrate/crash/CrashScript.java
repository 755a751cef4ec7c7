package dev.migrate.crash;

import java.nio.file.Path;

import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Revisions of every kind: with a transaction, without, and with commit points, with
 * every statement that has a probe, and with statements between them that must not run
 * twice.
 */
final class CrashScript {

	private CrashScript() {
	}

	static RevisionFolder write(Path path) {
		return new RevisionFolder(path).add("a1", "none", """
				CREATE TYPE mood AS ENUM ('sad', 'ok');
				CREATE TABLE person (id int PRIMARY KEY, email text, mood mood);
				INSERT INTO person SELECT i, 'p' || i, 'sad' FROM generate_series(1, 20) i;
				""", "DROP TABLE person; DROP TYPE mood;").addStandalone("b1", "a1", """
				ALTER TYPE mood ADD VALUE 'happy';
				CREATE INDEX CONCURRENTLY ix_mood ON person (mood);
				UPDATE person SET mood = 'happy' WHERE id <= 10;
				CREATE UNIQUE INDEX CONCURRENTLY ON person (email);
				REINDEX TABLE CONCURRENTLY person;
				VACUUM person;
				INSERT INTO person (id, email, mood) SELECT max(id) + 1, 'one', 'happy' FROM person;
				DROP INDEX CONCURRENTLY ix_mood;
				""", """
				DELETE FROM person WHERE id = (SELECT max(id) FROM person);
				CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_mood ON person (mood);
				REINDEX INDEX CONCURRENTLY person_email_idx;
				DROP INDEX CONCURRENTLY ix_mood;
				DROP INDEX CONCURRENTLY IF EXISTS person_email_idx;
				ANALYZE person;
				""").add("c1", "b1", """
				ALTER TYPE mood ADD VALUE 'glad';
				INSERT INTO person (id) SELECT max(id) + 1 FROM person;
				-- migrate:commit
				ALTER TABLE person ADD note text;
				UPDATE person SET mood = 'glad' WHERE id = 22;
				-- migrate:commit transaction=off
				VACUUM person;
				""", """
				DELETE FROM person WHERE id = 22;
				ALTER TABLE person DROP note;
				-- migrate:commit
				INSERT INTO person (id) SELECT max(id) + 1 FROM person;
				DELETE FROM person WHERE id = 22;
				""");
	}

	/**
	 * Checks the records of an upgrade, apart from the schema: each fact by one query.
	 */
	static void assertUpgraded(TestDatabase database) {
		assertThat(facts(database, "UPGRADE", "(SELECT count(*) FROM person)")).isEqualTo("""
				rows: 22
				applied: a1 b1 c1
				steps: a1 b1 c1
				statements: b1.1 b1.2 b1.3 b1.4 b1.5 b1.6 b1.7 b1.8 c1.2 c1.4 c1.5
				invalid:\s""");
	}

	/** Checks the records of a downgrade, apart from the schema. */
	static void assertDowngraded(TestDatabase database) {
		assertThat(facts(database, "DOWNGRADE", "(SELECT count(*) FROM pg_class WHERE relname = 'person')"))
			.isEqualTo("""
					rows: 0
					applied:\s
					steps: a1 b1 c1
					statements: b1.1 b1.2 b1.3 b1.4 b1.5 b1.6 c1.2 c1.4
					invalid:\s""");
	}

	// Each step and each statement has to appear once.
	private static String facts(TestDatabase database, String action, String rows) {
		return database.jdbc()
			.sql("""
					WITH done AS (SELECT * FROM migrate_history WHERE action = ? AND outcome = 'DONE')
					SELECT concat_ws(E'\\n', 'rows: ' || %s,
						'applied: ' || (SELECT coalesce(string_agg(revision, ' ' ORDER BY revision), '') FROM migrate_revision
							WHERE state = 'APPLIED' AND intent IS NULL),
						'steps: ' || (SELECT string_agg(revision, ' ' ORDER BY revision) FROM done WHERE statement IS NULL),
						'statements: ' || (SELECT string_agg(revision || '.' || statement, ' ' ORDER BY revision, statement)
							FROM done WHERE statement IS NOT NULL),
						'invalid: ' || (SELECT coalesce(string_agg(indexrelid::regclass::text, ' '), '') FROM pg_index
							WHERE NOT indisvalid))"""
				.formatted(rows))
			.param(action)
			.query(String.class)
			.single();
	}

}
