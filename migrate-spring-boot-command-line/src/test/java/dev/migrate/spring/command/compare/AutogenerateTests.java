package dev.migrate.spring.command.compare;

import java.io.IOException;
import java.nio.file.Files;
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

/**
 * Tests for revision --autogenerate, makemigrations, and the part of check that compares
 * the entities.
 */
@PostgresTest
class AutogenerateTests {

	private static final String TABLES = """
			CREATE TABLE customer (id bigserial PRIMARY KEY, name varchar(100) NOT NULL);
			CREATE TABLE purchase (id bigserial PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customer, note varchar(255));
			CREATE INDEX ix_purchase_customer ON purchase (customer_id);""";

	private final TestDatabase database;

	private final Path directory;

	private final RevisionFolder folder;

	private final CommandTester tester;

	AutogenerateTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.directory = directory;
		this.folder = new RevisionFolder(directory);
		this.tester = new CommandTester(database, this.folder).withEntities(Shop.class)
			.with("migrate.file-template={revision}");
	}

	@Test
	void firstRevisionMakesTheSchemaAndTheSecondIsNotWritten() throws IOException {
		String before = this.database.schemaSnapshot();
		this.tester.run("ensure-version");
		CommandTester.Result written = generate("b1");
		assertThat(written.code()).isEqualTo(ExitCode.DONE);
		assertThat(file("b1")).contains("CREATE TABLE customer (", "CONSTRAINT pk_customer PRIMARY KEY (id)",
				"CONSTRAINT fk_purchase_customer_id FOREIGN KEY (customer_id) REFERENCES customer (id)",
				"CREATE INDEX ix_purchase_customer ON purchase (customer_id);", "-- Generated from 2 mapped classes",
				"-- migrate:downgrade\nDROP TABLE purchase;");
		assertThat(this.tester.run("upgrade").code()).isEqualTo(ExitCode.DONE);
		CommandTester.Result second = generate("c1");
		assertThat(second.code()).isEqualTo(ExitCode.DONE);
		assertThat(second.out()).isEmpty();
		assertThat(second.err())
			.isEqualTo("Nothing to write: no difference between the database and 2 mapped classes.\n");
		assertThat(this.directory.resolve("c1.sql")).doesNotExist();
		assertThat(this.tester.run("check").out()).isEqualTo("No findings\n");
		this.tester.run("downgrade", "base", "--yes");
		this.database.execute("DROP TABLE migrate_revision, migrate_history, migrate_schema");
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	@Test
	void createIsFilledFromTheEntitiesUnlessItIsToBeEmpty() throws IOException {
		this.tester.run("ensure-version");
		assertThat(this.tester.run("create", "Add shop", "--rev-id", "b1").code()).isEqualTo(ExitCode.DONE);
		assertThat(file("b1")).contains("CREATE TABLE customer (", "DROP TABLE purchase;");
		this.tester.run("upgrade");
		CommandTester.Result unchanged = this.tester.run("create", "Add more", "--rev-id", "c1");
		assertThat(unchanged.code()).isEqualTo(ExitCode.DONE);
		assertThat(unchanged.err())
			.isEqualTo("Nothing to write: no difference between the database and 2 mapped classes.\n");
		assertThat(this.directory.resolve("c1.sql")).doesNotExist();
		CommandTester.Result empty = this.tester.run("create", "--empty", "Fill notes", "--rev-id", "d1");
		assertThat(empty.code()).isEqualTo(ExitCode.DONE);
		assertThat(file("d1")).startsWith("-- Fill notes").doesNotContain("CREATE", "Generated");
	}

	@Test
	void emptyRevisionIsNotCompared() {
		CommandTester.Result refused = this.tester.run("create", "--empty", "x", "--allow-drop");
		assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
		assertThat(refused.err()).contains("With --empty nothing is compared", "--allow-drop");
	}

	@Test
	void createWithoutADatabaseNamesTheWaysThatNeedNone() {
		this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/none");
		CommandTester.Result refused = this.tester.run("create", "x");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("migrate create --empty", "--from revisions");
		assertThat(this.tester.run("create", "--empty", "x", "--rev-id", "e1").code()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void databaseMustBeAtItsHeads() {
		this.folder.add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;");
		CommandTester.Result refused = generate("b1");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("1 revision is pending: a1");
		assertThat(this.directory.resolve("b1.sql")).doesNotExist();
	}

	@Test
	void handWrittenTablesAreNoDifference() {
		this.folder.add("a1", "none", TABLES, "DROP TABLE purchase; DROP TABLE customer;");
		this.tester.run("upgrade");
		assertThat(this.tester.run("check").out()).isEqualTo("No findings\n");
	}

	@Test
	void indexUnderAnotherNameThanTheMappedOneIsRenamed() {
		this.folder.add("a1", "none", TABLES.replace("ix_purchase_customer", "any_name"),
				"DROP TABLE purchase; DROP TABLE customer;");
		this.tester.run("upgrade");
		assertThat(this.tester.run("check").out())
			.contains("Difference: ALTER INDEX any_name RENAME TO ix_purchase_customer");
	}

	@Test
	void partitionsAreNotForEntitiesToSay() {
		this.folder.add("a1", "none",
				TABLES.replace("name varchar(100) NOT NULL)", "name varchar(100) NOT NULL) PARTITION BY HASH (id)")
						+ "\nCREATE TABLE customer_0 PARTITION OF customer FOR VALUES WITH (MODULUS 1, REMAINDER 0);",
				"");
		this.tester.run("upgrade");
		CommandTester.Result result = generate("b1", "--allow-drop");
		assertThat(result.err())
			.isEqualTo("Nothing to write: no difference between the database and 2 mapped classes.\n");
	}

	@Test
	void whatTheEntitiesWantIsAFinding() {
		this.folder.add("a1", "none", TABLES + "\nALTER TABLE purchase DROP COLUMN note;", "");
		this.tester.run("upgrade");
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).isEqualTo("""
				Difference: ALTER TABLE purchase ADD COLUMN note varchar(255)
				  Type: migrate revision --autogenerate -m "..."
				1 finding
				""");
	}

	@Test
	void whatBelongsTogetherIsOneFinding() {
		this.folder.add("a1", "none", TABLES + "\nALTER TABLE customer DROP COLUMN name; CREATE TABLE old (id int);",
				"");
		this.tester.run("upgrade");
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.out()).isEqualTo("""
				Difference: ALTER TABLE customer ADD COLUMN name varchar(100);
				    -- Fill in: the value for the rows that are there, in place of NULL.
				    UPDATE customer SET name = NULL WHERE name IS NULL;
				    ALTER TABLE customer ALTER COLUMN name SET NOT NULL;
				  Type: migrate revision --autogenerate -m "..."
				1 finding
				""");
		assertThat(result.err())
			.isEqualTo("Not in 2 mapped classes, which is no finding: 1 thing of the database; -v lists them.\n");
		assertThat(this.tester.run("check", "-v").err()).contains(" of the database:\n  DROP TABLE old");
	}

	@Test
	void whatTheEntitiesNoLongerHaveIsLeftOutUnlessDropsAreAllowed() throws IOException {
		this.folder.add("a1", "none", TABLES + "\nALTER TABLE purchase ADD COLUMN old text, DROP COLUMN note;", "");
		this.tester.run("upgrade");
		CommandTester.Result careful = generate("b1");
		assertThat(careful.err())
			.contains("Left out, unless --allow-drop is given:\n  ALTER TABLE purchase DROP COLUMN old;");
		assertThat(file("b1")).contains("ADD COLUMN note varchar(255);", "-- ALTER TABLE purchase DROP COLUMN old;");
		this.tester.run("upgrade");
		assertThat(this.tester.run("check").code()).isEqualTo(ExitCode.DONE);
		generate("c1", "--allow-drop");
		assertThat(file("c1")).contains("\nALTER TABLE purchase DROP COLUMN old;",
				"-- migrate:downgrade\nALTER TABLE purchase ADD COLUMN old text;");
	}

	@Test
	void columnThatWasRenamedKeepsItsData() throws IOException {
		this.folder.add("a1", "none", TABLES + "\nALTER TABLE purchase RENAME COLUMN note TO remark;", "");
		this.tester.run("upgrade");
		generate("b1", "--rename", "purchase.remark=note");
		assertThat(file("b1"))
			.contains("ALTER TABLE purchase RENAME COLUMN remark TO note;",
					"ALTER TABLE purchase RENAME COLUMN note TO remark;")
			.doesNotContain("DROP COLUMN");
	}

	@Test
	void personIsAskedAboutWhatMayBeARename() throws IOException {
		this.folder.add("a1", "none", TABLES + "\nALTER TABLE purchase RENAME COLUMN note TO notes;", "");
		this.tester.run("upgrade");
		this.tester.typing("y");
		generate("b1");
		assertThat(file("b1")).contains("RENAME COLUMN notes TO note;").doesNotContain("ADD COLUMN");
	}

	@Test
	void makemigrationsIsAutogenerate() throws IOException {
		CommandTester.Result result = this.tester.run("makemigrations", "Create the shop", "--rev-id", "b1");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(file("b1")).startsWith("-- Create the shop\n").contains("CREATE TABLE customer (");
	}

	@Test
	void onlineFormIsAppliedAndTakenBackOutsideOfATransaction() throws IOException {
		this.folder.add("a1", "none",
				TABLES + "\nDROP INDEX ix_purchase_customer; ALTER TABLE customer ALTER name DROP NOT NULL;",
				"DROP TABLE purchase; DROP TABLE customer;");
		this.tester.run("upgrade");
		String before = this.database.schemaSnapshot();
		assertThat(generate("b1", "--online").code()).isEqualTo(ExitCode.DONE);
		assertThat(file("b1")).contains("-- migrate:upgrade transaction=off",
				"CREATE INDEX CONCURRENTLY ix_purchase_customer ON purchase (customer_id);",
				"ADD CONSTRAINT migrate_not_null CHECK (name IS NOT NULL) NOT VALID;",
				"-- migrate:downgrade transaction=off", "DROP INDEX CONCURRENTLY ix_purchase_customer;");
		this.database.execute("INSERT INTO customer (name) VALUES ('Ada')");
		CommandTester.Result upgraded = this.tester.run("upgrade");
		assertThat(upgraded.code()).as(upgraded.err()).isEqualTo(ExitCode.DONE);
		assertThat(this.tester.run("check").out()).isEqualTo("No findings\n");
		assertThat(this.tester.run("downgrade", "a1", "--yes").code()).isEqualTo(ExitCode.DONE);
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	@Test
	void propertyAsksForTheOnlineForm() throws IOException {
		this.folder.add("a1", "none", TABLES + "\nDROP INDEX ix_purchase_customer;",
				"DROP TABLE purchase; DROP TABLE customer;");
		this.tester.run("upgrade");
		this.tester.with("migrate.autogenerate.online=true");
		generate("b1");
		assertThat(file("b1")).contains("transaction=off", "CREATE INDEX CONCURRENTLY ix_purchase_customer");
	}

	private CommandTester.Result generate(String id, String... options) {
		String[] words = new String[options.length + 4];
		System.arraycopy(options, 0, words, 4, options.length);
		words[0] = "revision";
		words[1] = "--autogenerate";
		words[2] = "--rev-id";
		words[3] = id;
		return this.tester.run(words);
	}

	private String file(String id) throws IOException {
		return Files.readString(this.directory.resolve(id + ".sql"));
	}

}
