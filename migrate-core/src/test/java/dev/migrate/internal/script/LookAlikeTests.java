package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.testing.FileProducts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A comment that could be meant as a marker is a fault, and prose is none.
 */
class LookAlikeTests {

	private static final List<String> SUBJECTS = List.of("The table", "a downgrade", "This upgrade", "Rollback", "undo",
			"Up to 100 rows", "down the line it", "migration of old rows", "The old migrate script",
			"Upgrades of orders", "each statement", "Downgrade note: the column", "the customer's revision",
			"Idempotent inserts", "done when the job", "Reverting this", "Migrate: rows", "rows going down",
			"an undo of the import", "Section 3 of the law", "The end of the upgrade", "Depends on nothing and",
			"TODO(ada): it", "See https://example.org/migrate:down-the-road, it", "rollback of orders,");

	private static final List<String> PREDICATES = List.of("keeps its rows", "is slow on big tables", "drops nothing",
			"goes up and down", "was made by hand in 2019", "needs the index below", "would lose data in a downgrade",
			"runs before the upgrade of users", "is undone by the next revision", "must not run twice",
			"has to be idempotent", "is done when the flag is set", "stays, see ticket 4711",
			"comes from the old system", "reverts to the default", "scrolls back", "is part of the migration",
			"(see the downgrade)", "- up or down - depends on the state", "fills the gaps, then the rest follows",
			"cannot be taken back", "is for PostgreSQL 14 and up", "shuts down the feature",
			"belongs to the section on orders", "holds no lock", "breaks down by country", "looks up the country",
			"sets up the roles", "cleans up afterwards", "rolls back on conflict", "calls migrate_rows()",
			"is 'down' or 'up'", "upgrades every account", "downgrades nobody", "is what undo means here",
			"has a transaction of its own", "was irreversible anyway", "begins with the oldest", "ends the migration",
			"does not scale down");

	@ParameterizedTest
	@ValueSource(strings = { "-- Migrate:downgrade", "-- MIGRATE:DOWNGRADE", "-- migrate :downgrade",
			"-- migrate : downgrade", "--- migrate:downgrade", "----migrate:downgrade", "-- -- migrate:downgrade",
			"-- migrate downgrade", "/* migrate:downgrade */", "/*\n * migrate:downgrade\n */", "-- migrate-downgrade",
			"-- migrate_downgrade", "-- migrate.downgrade", "-- migrate/downgrade", "-- migrate=downgrade",
			"-- migrate;downgrade", "-- migrate->downgrade", "-- @migrate:downgrade", "-- !migrate:downgrade",
			"-- #migrate:downgrade", "-- [migrate:downgrade]", "-- 'migrate:downgrade'", "-- migrations:downgrade",
			"-- migration:downgrade", "-- migration: downgrade", "-- migration downgrade", "-- migrat:downgrade",
			"-- mirgate:downgrade", "-- migrate:Downgrade", "-- migrateDowngrade", "-- migrate::downgrade",
			"-- migrate down", "-- Migrate:down-grade", "-- Migrate:dwongrade", "-- Migrate:downgrade transaction=off",
			"-- migrate downgrade irreversible: too late", "-- downgrade", "-- Downgrade:", "-- DOWN", "--down",
			"-- down-grade", "-- roll back", "-- rollback", "-- Undo", "-- revert", "-- downgrade transaction=off",
			"-- downgrade section", "-- ==== DOWN ====", "-- *** Rollback ***", "-- [down]", "-- begin downgrade",
			"-- Down Migration", "-- +migrate Down", "-- +goose Down", "-- +goose StatementBegin", "-- goose down",
			"--//@UNDO", "-- //@UNDO", "-- @down", "-- !Downs", "# --- !Downs", "-- rambler down",
			"--rollback DROP TABLE t;", "--changeset ada:1", "--liquibase formatted sql", "-- migrate:undo",
			"-- migrate:downs", "--\u00a0migrate:downgrade", "-- migrate\u00a0:downgrade", "-- migrate:\u00a0downgrade",
			"-- \u200bmigrate:downgrade", "-- mi\u00adgrate:downgrade", "-- migrate\uff1adowngrade",
			"-- \uff4digrate:downgrade", "--\u2003migrate:downgrade", "-- \ufeffmigrate:downgrade",
			"-- \u2013 migrate:downgrade", "-- migrate\ufe55downgrade", "\u2003-- migrate:downgrade",
			"SELECT 1; -- migrate:downgrade", "SELECT 1; -- MIGRATE:downgrade", " -- migrate:downgrade",
			"-- depends-on: b1", "-- down_revision = b1" })
	void commentThatCouldBeAMarkerIsAFault(String line) {
		assertThat(faults("-- migrate:upgrade\nCREATE TABLE t (id int);\n\n" + line + "\nDROP TABLE t;\n")).as(line)
			.isNotEmpty()
			.allMatch((fault) -> fault.startsWith("x.sql:8: ") || fault.startsWith("x.sql:9: "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-- migrate:  downgrade", "--migrate:downgrade", "--\tmigrate:downgrade",
			"--   migrate:downgrade", "--migrate: downgrade" })
	void blanksWithinAMarkerDoNotCount(String line) {
		assertThat(faults("-- migrate:upgrade\nCREATE TABLE t (id int);\n\n" + line + "\nDROP TABLE t;\n")).isEmpty();
	}

	@Test
	void faultNamesTheLineAndTheRightForm() {
		assertThat(faults("-- migrate:upgrade\nCREATE TABLE t (id int);\n\n-- MIGRATE:DOWNGRADE\nDROP TABLE t;\n"))
			.containsExactly("x.sql:8: '-- MIGRATE:DOWNGRADE' could be meant as a marker, but is a mere comment. "
					+ "Write '-- migrate:downgrade' at the start of the line, or say it in other words.");
	}

	@Test
	void wordsOfOtherToolsNameTheRightDirective() {
		assertThat(faults("-- migrate:upgrade\n-- migrate:undo\n")).singleElement()
			.asString()
			.endsWith("Did you mean 'downgrade'?");
		assertThat(faults("-- migrate:up\nSELECT 1;\n-- migrate:down\nSELECT 2;\n")).hasSize(2)
			.anyMatch((fault) -> fault.startsWith("x.sql:5") && fault.endsWith("'upgrade'?"))
			.anyMatch((fault) -> fault.startsWith("x.sql:7") && fault.endsWith("'downgrade'?"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-- Migrate:idempotent", "-- migrate idempotent", "-- migrate-idempotent", "-- idempotent",
			"--- migrate:idempotent", "-- MIGRATE:DONE-WHEN SELECT true", "-- migrate done-when SELECT true",
			"-- done-when SELECT true", "-- done when: SELECT true", "-- migrate.done_when SELECT true",
			"/* migrate:idempotent */" })
	void commentThatCouldBeADirectiveIsAFault(String line) {
		assertThat(faults("-- migrate:upgrade transaction=off\n" + line + "\nVACUUM;\n")).as(line)
			.isNotEmpty()
			.allMatch((fault) -> fault.startsWith("x.sql:6: "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-- upgrade", "-- +goose Up", "-- MIGRATE:UPGRADE", "-- Up Migration", "--//@UNDO" })
	void sectionOfTheOtherDirectionIsAFaultToo(String line) {
		assertThat(faults("-- migrate:downgrade\nDROP TABLE t;\n" + line + "\n-- migrate:upgrade\n"))
			.hasSize(line.endsWith("UNDO") ? 0 : 1);
	}

	@Test
	void firstMarkerThatIsNoneIsNamed() {
		assertThat(faults("-- MIGRATE:UPGRADE\nCREATE TABLE t (id int);\n"))
			.anyMatch((fault) -> fault.startsWith("x.sql:5: '-- MIGRATE:UPGRADE' could be meant as a marker"));
		assertThat(ReadFixture.faults(ReadFixture.HEADER + "\n-- upgrade\nCREATE TABLE t (id int);\n"))
			.anyMatch((fault) -> fault.startsWith("x.sql:6: '-- upgrade' could be meant"));
	}

	@Test
	void proseIsNoMarker() {
		List<String> wrong = new ArrayList<>();
		for (String subject : SUBJECTS) {
			for (String predicate : PREDICATES) {
				String prose = subject + " " + predicate;
				wrong.addAll(faults("-- migrate:upgrade transaction=off\n-- " + prose + "\nSELECT 1, -- " + prose
						+ "\n  -- " + prose + ".\n  2; /* " + prose + " */\n-- migrate:downgrade\n--" + prose
						+ "\n-- * " + prose + ",\nSELECT 2;\n"));
			}
		}
		assertThat(SUBJECTS.size() * PREDICATES.size()).isEqualTo(1000);
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-- downgrade keeps the table", "-- downgrade.", "-- no downgrade", "-- up next: roles",
			"-- Name: users; Type: TABLE; Schema: public; Owner: -", "-- PostgreSQL database dump", "-- Down here.",
			"-- migrate", "-- Migrate: upgrade from 9f8692c721d5 to 27c6, 1 revision", "-----------------", "--",
			"-- x", "-- idempotent", "-- done when the flag is set", "SELECT 'up', -- up\n  'down' -- down\n;",
			"INSERT INTO t VALUES\n  -- down\n  (1);", "SELECT '\n-- MIGRATE:DOWNGRADE\n';",
			"DO $$\n-- migrate downgrade\n$$;", "/*\n-- MIGRATE:DOWNGRADE\nDROP TABLE t;\n*/",
			"COPY t FROM stdin;\n-- down\n-- MIGRATE:DOWNGRADE\n\\.\n", "-- upgrade", "-- Up", "-- end of upgrade" })
	void commentAndTextWithoutAMarkersFormAreFine(String line) {
		assertThat(faults("-- migrate:upgrade\nCREATE TABLE t (id int);\n" + line + "\n")).as(line).isEmpty();
	}

	@Test
	void sectionOfTheDatabaseKeepsTheCommentsWithWhichItRan() {
		String stored = "-- migrate:downgrade\nDROP TABLE t;\n-- UPGRADE\n-- Migrate:upgrade\nSELECT 1;";
		assertThat(StoredText.section(stored, "revision a1", FileProducts.POSTGRESQL).statements()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Revision : a1", "Depends-On: b1", "DEPENDS-ON: b1", "depends_on: b1", "depends on: b1",
			"dependsOn: b1", "  depends-on: b1", "- depends-on: b1", "depends-on = b1", "depends-on=b1",
			"depends-on b1", "depends-on\uff1a b1", "\u00a0depends-on: b1", "depends\u2010on: b1",
			"Branch Labels: shop", "branch-label: shop", "Down Revision: b1", "Revises: b1", "Revision ID: a1",
			"Create Date: 2025", "creat-date: 2025", "depens-on: b1" })
	void lineThatCouldBeAKeyIsAFault(String line) {
		for (String header : List.of("-- Title\n--\n-- " + line + "\n-- revision: a1\n-- down-revision: none\n",
				"-- Title\n--\n-- revision: a1\n-- " + line + "\n-- down-revision: none\n",
				"-- Title\n--\n-- revision: a1\n-- down-revision: none\n\n-- " + line + "\n")) {
			assertThat(ReadFixture.faults(header + "\n-- migrate:upgrade\n")).as(header).isNotEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Revision of the prices", "Revision: the third", "see: http://example.org/revision",
			"Note: depends on nothing", "The revision of Ada: b1", "It depends on: the weather, and so on",
			"Prices (revision 2)", "Labels of orders", "Branch offices: two new columns" })
	void messageMayBeProse(String line) {
		List<String> faults = ReadFixture
			.faults("-- " + line + "\n--\n-- revision: a1\n-- down-revision: none\n\n-- migrate:upgrade\n");
		assertThat(faults).hasSize(line.startsWith("Revision:") ? 1 : 0);
	}

	private static List<String> faults(String body) {
		return ReadFixture.faults(ReadFixture.HEADER + body);
	}

}
