package dev.migrate.internal.script;

import java.util.List;
import java.util.stream.IntStream;

import dev.migrate.script.AfterCrash;
import dev.migrate.script.Section;
import dev.migrate.script.SectionPart;
import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Bodies start in line 5: the header has four lines.
 */
class BodyReaderTests {

	@Test
	void aFileNeedsAnUpgradeSection() {
		assertThat(faults("-- migrate:downgrade\n")).singleElement()
			.asString()
			.startsWith("x.sql:1: The file has no upgrade section.");
	}

	@Test
	void aFileHasOneSectionOfAKind() {
		assertThat(faults("-- migrate:upgrade\n-- migrate:upgrade\n")).singleElement()
			.asString()
			.startsWith("x.sql:6: This is a second section with '-- migrate:upgrade'; the first is in line 5.");
	}

	@Test
	void statementsBelongToSections() {
		assertThat(faults("SELECT 1;\nSELECT 2;\n-- migrate:upgrade\n")).singleElement()
			.asString()
			.startsWith("x.sql:5: This statement is above the first section.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			-- migrate:upgarde                    | Did you mean 'upgrade'?
			--migrate:UPGRADE                     | Did you mean 'upgrade'?
			-- migrate:upgrade transaction=maybe  | 'transaction=maybe' is not an option
			-- migrate:upgrade transaction=of     | Did you mean 'transaction=off'?
			-- migrate:upgrade irreversible: x    | is not an option of -- migrate:upgrade
			""", quoteCharacter = '`')
	void misspeltMarkersAreFaults(String marker, String problem) {
		assertThat(faults(marker + "\nSELECT 1;")).singleElement().asString().startsWith("x.sql:5: ").contains(problem);
	}

	@Test
	void unknownDirectivesAreFaults() {
		assertThat(faults("-- migrate:upgrade\n-- migrate:frobnicate\n")).singleElement()
			.asString()
			.startsWith("x.sql:6: There is no '-- migrate:frobnicate'.");
		assertThat(faults("-- migrate:upgrade\nSELECT 1; -- migrate:downgrade\n")).singleElement()
			.asString()
			.startsWith("x.sql:6: '-- migrate:' is not at the start of its line");
	}

	@Test
	void anIrreversibleDowngradeSaysWhyAndHasNoStatements() {
		assertThat(faults("-- migrate:upgrade\n-- migrate:downgrade irreversible\n")).singleElement()
			.asString()
			.contains("does not say why");
		assertThat(faults("-- migrate:upgrade\n-- migrate:downgrade irreversible: x\nSELECT 1; SELECT 2;"))
			.singleElement()
			.asString()
			.startsWith("x.sql:7: This downgrade is irreversible, but it has statements.");
	}

	@Test
	void markersWithinQuotesAndCommentsAreNotMarkers() {
		Section section = upgrade("""
				-- migrate:upgrade
				SELECT '
				-- migrate:downgrade
				', $$
				-- migrate:downgrade
				$$, "
				-- migrate:downgrade
				"; /*
				-- migrate:downgrade
				*/ SELECT 2;
				""");
		assertThat(section.statements()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'it                                  | The string that
			E'it''                               | The string that
			"it                                  | The quoted identifier that
			$a$ x                                | The dollar quote $a$ that
			/* /* */                             | The block comment that
			(1, (2)                              | The parenthesis that
			""", quoteCharacter = '`')
	void whatIsLeftOpenIsAFaultWhereItWasOpened(String open, String problem) {
		assertThat(faults("-- migrate:upgrade\nSELECT 1;\nSELECT\n" + open + ";\nSELECT 2;\n")).singleElement()
			.asString()
			.startsWith("x.sql:8: " + problem);
	}

	@Test
	void aBodyLeftOpenIsAFaultWhereItWasOpened() {
		assertThat(faults("-- migrate:upgrade\nCREATE FUNCTION f() RETURNS int\nBEGIN\nATOMIC SELECT 1;\n"
				+ "-- migrate:downgrade\nSELECT 1;"))
			.singleElement()
			.asString()
			.startsWith("x.sql:8: The body that BEGIN opens here is not closed.");
	}

	@Test
	void aParenthesisLeftOpenEndsWithTheSection() {
		assertThat(faults("-- migrate:upgrade\nSELECT (1;\n-- migrate:downgrade\nSELECT 2;")).singleElement()
			.asString()
			.startsWith("x.sql:6: The parenthesis");
	}

	@Test
	void copyDataThatDoesNotEndIsAFault() {
		assertThat(faults("-- migrate:upgrade\n\nCOPY t FROM stdin;\n1\n-- migrate:downgrade\n")).singleElement()
			.asString()
			.startsWith("x.sql:7: The data of this COPY does not end.");
		assertThat(faults("-- migrate:upgrade\nCOPY t FROM stdin\n-- migrate:downgrade\n")).singleElement()
			.asString()
			.startsWith("x.sql:6: This COPY takes data");
		assertThat(faults("-- migrate:upgrade\nCOPY t FROM stdin; SELECT 1;\n\\.\n")).singleElement()
			.asString()
			.contains("Put 'SELECT 1;' below the data.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\connect x", "\\restrict abc", "SELECT 1 \\gset", "\\i x.sql" })
	void commandsOfPsqlAreFaults(String command) {
		assertThat(faults("-- migrate:upgrade\nSELECT 0;\n" + command + "\nSELECT 2;")).singleElement()
			.asString()
			.startsWith("x.sql:7: '\\")
			.contains("is a command to psql, not SQL");
	}

	@ParameterizedTest
	@ValueSource(strings = { "BEGIN", "begin work", "START TRANSACTION", "COMMIT", "END", "ROLLBACK", "ABORT",
			"PREPARE TRANSACTION 'x'", "COMMIT AND CHAIN", "/* c */ COMMIT -- x\n" })
	void transactionControlIsAFault(String statement) {
		for (String option : List.of("", " transaction=off")) {
			assertThat(faults("-- migrate:upgrade" + option + "\n" + statement + ";")).singleElement()
				.asString()
				.startsWith("x.sql:6: ")
				.contains("Migrate owns the transaction", "transaction=off");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "SAVEPOINT a", "RELEASE a", "RELEASE SAVEPOINT a", "ROLLBACK TO a",
			"ROLLBACK TRANSACTION TO SAVEPOINT a" })
	void savepointsAreForTransactions(String statement) {
		assertThat(faults("-- migrate:upgrade\n" + statement + ";")).isEmpty();
		assertThat(faults("-- migrate:upgrade transaction=off\n" + statement + ";")).singleElement()
			.asString()
			.contains("works only within a transaction");
	}

	@Test
	void wordsThatOnlyLookLikeTransactionControlAreFine() {
		assertThat(faults("-- migrate:upgrade\nPREPARE p AS SELECT 1; \"BEGIN\"; SELECT begin; START x;")).isEmpty();
		assertThat(faults("-- migrate:upgrade transaction=off\nCOMMIT PREPARED 'x';")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					SELECT true; DROP TABLE victim                              | more than one query
					SELECT true;                                                | more than one query
					DROP TABLE victim                                           | not a query
					true                                                        | not a query
					EXPLAIN SELECT true                                         | not a query
					CALL p()                                                    | not a query
					-- comment                                                  | not a query
					DELETE FROM t RETURNING true                                | not a query
					WITH d AS (DELETE FROM t RETURNING 1) SELECT true           | change the database
					WITH d AS MATERIALIZED (INSERT INTO t VALUES (1) RETURNING 1) SELECT true | change the database
					WITH d AS (SELECT 1) UPDATE t SET a = 1 RETURNING true      | change the database
					WITH d AS (MERGE INTO t USING s ON a = b WHEN MATCHED THEN DELETE RETURNING 1) SELECT true | change the database
					SELECT true INTO victim                                     | change the database
					SELECT 'true                                                | is not closed
					SELECT true \\gset                                          | more than one query
					""")
	void doneWhenIsOneQueryThatChangesNothing(String query, String problem) {
		assertThat(faults("-- migrate:upgrade transaction=off\n-- migrate:done-when " + query + "\nVACUUM;"))
			.singleElement()
			.asString()
			.startsWith("x.sql:6: ")
			.contains(problem);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT true", "select exists (select from t)", "VALUES (true)", "TABLE done",
			"WITH a AS (SELECT 1) SELECT count(*) = 1 FROM a", "(SELECT true)", "SELECT count(update) = 1 FROM t",
			"SELECT ';' = '${x}'", "SELECT \"into\" FROM t", "SELECT insert FROM t", "SELECT max(delete) > 1 FROM t" })
	void queryMayBeOfAnyForm(String query) {
		assertThat(faults("-- migrate:upgrade transaction=off\n-- migrate:done-when " + query + "\nVACUUM;")).isEmpty();
	}

	@Test
	void directivesTellWhatToDoAfterACrash() {
		Section section = upgrade("""
				-- migrate:upgrade transaction=off
				VACUUM;
				-- migrate:idempotent
				-- why it is so
				VACUUM a;

				-- migrate:done-when SELECT to_regclass('i') IS NOT NULL
				CREATE INDEX CONCURRENTLY i ON t (a);
				""");
		assertThat(section.parts()).extracting(SectionPart::transaction).containsExactly(TransactionMode.OFF);
		assertThat(section.statements()).extracting(Statement::afterCrash)
			.containsExactly(new AfterCrash.Ask(), new AfterCrash.RunAgain(),
					new AfterCrash.DoneWhen("SELECT to_regclass('i') IS NOT NULL"));
	}

	@Test
	void commitPointsEndTransactions() {
		Section section = upgrade("""
				-- migrate:upgrade
				SELECT 1;
				SELECT 2;
				-- migrate:commit
				-- why
				SELECT 3;
				-- migrate:commit transaction=off
				-- migrate:idempotent
				VACUUM;
				VACUUM;
				-- migrate:commit transaction=on
				SAVEPOINT a;
				""");
		assertThat(section.parts()).extracting(SectionPart::transaction)
			.containsExactly(TransactionMode.ON, TransactionMode.ON, TransactionMode.OFF, TransactionMode.ON);
		assertThat(section.statements()).extracting(Statement::sql)
			.containsExactly("SELECT 1", "SELECT 2", "SELECT 3", "VACUUM", "VACUUM", "SAVEPOINT a");
		assertThat(IntStream.rangeClosed(1, 6).map(section::endOfTransaction)).containsExactly(2, 2, 3, 4, 5, 6);
		assertThat(section.isOneTransaction()).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> section.transaction(7));
	}

	@Test
	void sectionWithoutCommitPointIsOneTransaction() {
		assertThat(upgrade("-- migrate:upgrade\nSELECT 1;\nSELECT 2;").isOneTransaction()).isTrue();
		assertThat(upgrade("-- migrate:upgrade").isOneTransaction()).isTrue();
		assertThat(upgrade("-- migrate:upgrade transaction=off\nSELECT 1;").isOneTransaction()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					-- migrate:upgrade#-- migrate:commit#SELECT 1;                                           | 6: '-- migrate:commit' stands between two
					-- migrate:upgrade#SELECT 1;#-- migrate:commit                                           | 7: No statement follows this commit point
					-- migrate:upgrade#SELECT 1;#-- migrate:commit#-- migrate:commit#SELECT 2;               | 8: '-- migrate:commit' stands between two
					-- migrate:upgrade#SELECT 1#-- migrate:commit#SELECT 2;                                  | 7: The statement above this directive
					-- migrate:upgrade#SELECT 1;#-- migrate:commit now#SELECT 2;                             | 7: 'now' is not an option of -- migrate:commit
					-- migrate:upgrade#SELECT 1;#-- migrate:commit transaction=no#SELECT 2;                  | 7: 'transaction=no' is not an option of -- migrate:commit
					-- migrate:upgrade#SELECT 1;#-- migrate:comit#SELECT 2;                                  | 7: There is no '-- migrate:comit'
					-- migrate:upgrade transaction=off#VACUUM;#-- migrate:commit transaction=on#-- migrate:idempotent#SELECT 1; | 8: '-- migrate:idempotent' has a meaning only
					-- migrate:upgrade transaction=off#VACUUM;#-- migrate:idempotent#-- migrate:commit#VACUUM; | 7: No statement follows
					-- migrate:commit#-- migrate:upgrade#                                                    | 5: This directive is above the first section
					-- migrate:upgrade#-- migrate:idempotent#SELECT 1;                                       | 6: '-- migrate:idempotent' has a meaning only
					-- migrate:upgrade transaction=off#-- migrate:idempotent#                                | 6: No statement follows
					-- migrate:upgrade transaction=off#-- migrate:done-when#SELECT 1;                        | 6: '-- migrate:done-when' needs
					-- migrate:upgrade transaction=off#-- migrate:idempotent x#SELECT 1;                     | 6: '-- migrate:idempotent' takes no argument
					-- migrate:upgrade transaction=off#-- migrate:idempotent#-- migrate:idempotent#SELECT 1; | 7: A statement has one directive
					-- migrate:upgrade transaction=off#SELECT 1#-- migrate:idempotent#SELECT 2;              | 7: The statement above this directive
					-- migrate:idempotent#-- migrate:upgrade#                                                | 5: This directive is above the first section
					""",
			quoteCharacter = '`')
	void misplacedDirectivesAreFaults(String body, String problem) {
		assertThat(faults(body.replace('#', '\n'))).singleElement().asString().startsWith("x.sql:" + problem);
	}

	@Test
	void allFaultsOfAFileAreReported() {
		assertThat(faults("-- migrate:upgrade\nCOMMIT;\n\\i x\nCOMMIT;\n-- migrate:upgrade x\nSELECT 'a")).hasSize(6);
	}

	private static List<String> faults(String body) {
		return ReadFixture.faults(ReadFixture.HEADER + body);
	}

	private static Section upgrade(String body) {
		return ReadFixture.read(ReadFixture.HEADER + body).upgrade();
	}

}
