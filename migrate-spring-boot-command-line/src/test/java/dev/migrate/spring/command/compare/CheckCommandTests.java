package dev.migrate.spring.command.compare;

import java.nio.file.Path;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.shop.Shop;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class CheckCommandTests {

	private final TestDatabase database;

	private final CommandTester tester;

	private final RevisionFolder folder;

	CheckCommandTests(TestDatabase database, @TempDir Path directory) {
		this.folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "");
		this.database = database;
		this.tester = new CommandTester(database, this.folder);
	}

	@Test
	void cleanIsOneLine() {
		this.tester.run("upgrade");
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out())
			.isEqualTo("No findings in the files, the database and the changes without a revision\n");
		assertThat(this.tester.run("check", "--format", "json").out())
			.isEqualTo("{\n  \"findings\" : [ ],\n  \"lookedAt\" : [ \"FILES\", \"DATABASE\", \"DRIFT\" ]\n}\n");
		assertThat(this.tester.run("check", "--files").out()).isEqualTo("No findings in the files\n");
	}

	@Test
	void pendingRevisionsAreFindings() {
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).startsWith("Pending: ")
			.contains("a1 (Revision a1) is not applied.\n  Type: migrate upgrade a1\n")
			.endsWith("1 finding\n");
	}

	@Test
	void allIsFoundAtOnce() {
		this.tester.run("upgrade");
		this.folder.add("b2", "a1", "CREATE TABLE b (id int);", "");
		this.tester.run("upgrade");
		this.folder.add("a1", "none", "CREATE TABLE other (id int);", "")
			.add("c3", "a1", "CREATE TABLE c (id int);", "")
			.add("d4", "a1", "CREATE TABLE d (id int);", "");
		this.folder.delete("b2");
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).contains("Heads: There are 2 heads: c3 (Revision c3), d4 (Revision d4).")
			.contains("migrate merge heads")
			.contains("Edited: ")
			.contains("Unknown: ")
			.contains("c3 (Revision c3) is not applied.")
			.endsWith("5 findings\n");
	}

	@Test
	void allFaultsOfFilesAreFindings() {
		this.folder.add("b2", "zz", "CREATE TABLE b (id int);", "").add("c3", "a1", "SELECT 'open;", "");
		CommandTester.Result result = this.tester.run("check", "--format", "json");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).contains("\"kind\" : \"FAULT\"").contains("b2.sql:").contains("c3.sql:");
	}

	@Test
	void productWithoutASectionFailsABuildWithoutDatabase() {
		this.folder.write("b2", "a1", "-- migrate:upgrade postgresql\nCREATE TABLE b (id int);\n");
		this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/none");
		assertThat(this.tester.run("check", "--files").out()).isEqualTo("No findings in the files\n");
		CommandTester.Result both = this.tester.with("migrate.dialects=postgresql,sqlite").run("check", "--files");
		assertThat(both.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(both.out())
			.contains("b2.sql:6: The file has a section for the upgrade on postgresql, and none for "
					+ "sqlite. Write '-- migrate:upgrade sqlite'")
			.endsWith("1 finding\n");
		assertThat(this.tester.with("migrate.dialects=postgresql,mysql").run("check", "--files").err())
			.contains("There is no dialect for the product mysql: Migrate knows PostgreSQL, SQLite.");
	}

	@Test
	void twoHeadsFailABuildWithoutDatabase() {
		this.folder.add("b2", "a1", "CREATE TABLE b (id int);", "").add("c3", "a1", "CREATE TABLE c (id int);", "");
		CommandTester.Result result = this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/none")
			.run("check", "--files");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).startsWith("Heads: There are 2 heads").endsWith("1 finding\n");
	}

	@Test
	void databaseThatIsDownIsAFindingBesideThoseInTheFiles() {
		this.folder.add("b2", "a1", "CREATE TABLE b (id int);", "").add("c3", "a1", "CREATE TABLE c (id int);", "");
		CommandTester.Result result = this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/none")
			.withEntities(Shop.class)
			.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).startsWith("Heads: There are 2 heads")
			.contains("Not compared: the database. ", "localhost:1", "--url")
			.contains("Not compared: 2 mapped classes. ", "migrate check --from revisions")
			.endsWith("3 findings\n");
	}

	@Test
	void twoHeadsKeepNothingFromBeingCompared() {
		this.folder.add("b2", "a1", "CREATE TABLE b (id int);", "").add("c3", "a1", "CREATE TABLE c (id int);", "");
		this.tester.withEntities(Shop.class).run("upgrade", "heads");
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).startsWith("Heads: There are 2 heads")
			.contains("Difference: CREATE TABLE customer", "Difference: CREATE TABLE purchase");
	}

	@Test
	void editedRevisionKeepsNothingFromBeingCompared() {
		this.tester.withEntities(Shop.class).run("upgrade");
		this.folder.add("a1", "none", "CREATE TABLE other (id int);", "");
		this.database.execute("ALTER TABLE a ADD by_hand int");
		assertThat(this.tester.run("check").out()).contains("Edited: ", "Drift: added: column ",
				"Difference: CREATE TABLE customer");
	}

	@Test
	void brokenFileKeepsTheChangesWithoutARevisionFromNothing() {
		this.tester.withEntities(Shop.class).run("upgrade");
		this.database.execute("ALTER TABLE a ADD by_hand int");
		this.folder.add("b2", "gone", "SELECT 1;", "");
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).contains("Fault: ", "Drift: added: column ",
				"Not compared: the database. The files have faults", "Not compared: 2 mapped classes. The files have");
	}

	@Test
	void pendingRevisionsAreNamedAsTheReasonWhyNothingIsCompared() {
		this.tester.withEntities(Shop.class);
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.out())
			.contains("Pending: ",
					"Not compared: 2 mapped classes. The database does not have exactly the revisions of "
							+ "the files.\n  See to the revisions first",
					"migrate check --from revisions")
			.endsWith("2 findings\n");
		assertThat(this.tester.run("check", "--format", "json").out()).contains("\"kind\" : \"NOT_COMPARED\"",
				"\"lookedAt\" : [ \"FILES\", \"DATABASE\" ]");
	}

	@Test
	void comparisonThatFailsIsAFindingUnlessItWasAskedFor() {
		this.tester.withEntities(Shop.class).with("migrate.autogenerate.exclude=a..b").run("upgrade");
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).contains("Not compared: the wanted schema. A pattern cannot be read: 'a..b'");
		CommandTester.Result asked = this.tester.run("check", "--target", "entities");
		assertThat(asked.code()).isEqualTo(ExitCode.FAILED);
		assertThat(asked.err()).contains("Error: A pattern cannot be read");
	}

	@Test
	void runWithoutARecordIsAFinding() {
		this.tester.run("upgrade");
		this.folder.add("b2", "a1", "CREATE TABLE b (id int);", "");
		this.tester.with("migrate.on-drift=ignore").run("upgrade");
		CommandTester.Result result = this.tester.with("migrate.on-drift=warn").run("check");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).startsWith("Not compared: the changes without a revision. Revisions ran at ")
			.contains("migrate stamp current");
		this.tester.run("stamp", "current");
		assertThat(this.tester.run("check").code()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void changesWithoutARevisionAreFindingsUntilTheyAreAccepted() {
		this.tester.run("upgrade");
		this.database.execute("ALTER TABLE a ALTER id TYPE bigint; ALTER TABLE a ADD by_hand int");
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).contains("Drift: changed: column ")
			.contains(".a.id: was integer, is bigint\n  It was different after the last run, at 20")
			.contains("Drift: added: column ")
			.contains(".a.by_hand: integer\n")
			.contains("migrate stamp current\n")
			.endsWith("2 findings\n");
		assertThat(this.tester.run("check", "--format", "json").out()).contains("\"kind\" : \"DRIFT\"");
		assertThat(this.tester.run("stamp", "current").out()).contains("Accepted in the schema: added: column ")
			.endsWith("The database is at a1\n");
		assertThat(this.tester.run("check").code()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void runSaysWhatWasChangedWithoutARevision() {
		this.tester.run("upgrade");
		this.database.execute("ALTER TABLE a ADD by_hand int");
		this.folder.add("b2", "a1", "CREATE TABLE b (id int);", "");
		CommandTester.Result refused = this.tester.with("migrate.on-drift=fail").run("upgrade");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("added: column ").contains("migrate stamp current");
		CommandTester.Result result = this.tester.with("migrate.on-drift=warn").run("upgrade");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.err()).contains("Warning: the schema is not what the last run left at ")
			.contains("added: column ");
	}

	@Test
	void interruptedRevisionIsAFinding() {
		this.folder.addStandalone("b2", "a1", "CREATE TABLE b (id int);\nSELECT 1/0;", "");
		this.tester.run("upgrade");
		assertThat(this.tester.run("check").out()).startsWith("Interrupted: ").contains("migrate upgrade");
	}

}
