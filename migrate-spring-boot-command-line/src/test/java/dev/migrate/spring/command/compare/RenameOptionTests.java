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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Renames that a person types, and renames that the command asks about. */
@PostgresTest
class RenameOptionTests {

	private final TestDatabase database;

	private final Path directory;

	private final CommandTester tester;

	RenameOptionTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.directory = directory;
		this.tester = new CommandTester(database, new RevisionFolder(directory)).withEntities(Shop.class)
			.with("migrate.file-template={revision}");
	}

	@BeforeEach
	void makeTheTables() {
		this.tester.run("ensure-version");
		generate("a1");
		this.tester.run("upgrade");
	}

	@Test
	void tablesAndTheirPartsAreRenamedAtOnce() throws IOException {
		this.database.execute("""
				ALTER TABLE customer RENAME TO client;
				ALTER TABLE client RENAME COLUMN name TO title;
				ALTER TABLE client RENAME CONSTRAINT pk_customer TO pk_client""");
		generate("b1", "--rename", "client.title=name,client=customer", "--rename", "customer.pk_client=pk_customer");
		assertThat(file("b1"))
			.contains("ALTER TABLE client RENAME TO customer;", "ALTER TABLE customer RENAME COLUMN title TO name;",
					"ALTER TABLE customer RENAME CONSTRAINT pk_client TO pk_customer;")
			.doesNotContain("CREATE TABLE", "DROP");
		assertThat(this.tester.run("upgrade").code()).isEqualTo(ExitCode.DONE);
		assertThat(this.tester.run("check").out()).isEqualTo("No findings\n");
	}

	@Test
	void whatTheDatabaseKnowsOfARenamedColumnStays() throws IOException {
		this.database.execute("""
				ALTER TABLE purchase RENAME COLUMN note TO remark;
				ALTER TABLE purchase ALTER COLUMN remark SET DEFAULT 'none';
				COMMENT ON COLUMN purchase.remark IS 'said by the customer'""");
		generate("b1", "--rename", "purchase.remark=note");
		assertThat(file("b1")).contains("RENAME COLUMN remark TO note;").doesNotContain("DEFAULT", "COMMENT");
	}

	@Test
	void wordsThatFitNothingAreAnErrorWithWhatWasMeant() {
		this.database.execute("ALTER TABLE purchase RENAME COLUMN note TO remark");
		CommandTester.Result refused = generate("b1", "--rename", "purchase.remrak=note");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("The rename 'purchase.remrak=note' cannot be done",
				"Did you mean 'purchase.remark'?");
		assertThat(generate("b1", "--rename", "purchase.remark=nte").err()).contains("no new column is called 'nte'",
				"Did you mean 'note'?");
		assertThat(generate("b1", "--rename", "purchase.remark").err()).contains("there is no OLD=NEW in it");
		assertThat(this.directory.resolve("b1.sql")).doesNotExist();
	}

	@Test
	void severalCandidatesAreOneQuestion() throws IOException {
		this.database.execute("""
				ALTER TABLE purchase RENAME COLUMN note TO hint;
				ALTER TABLE purchase ADD COLUMN notes varchar(255)""");
		this.tester.typing("7", "2", "y");
		generate("b1");
		assertThat(file("b1")).contains("RENAME COLUMN hint TO note;", "-- ALTER TABLE purchase DROP COLUMN notes;");
	}

	@Test
	void noneOfTheCandidatesIsAnAnswer() throws IOException {
		this.database.execute("""
				ALTER TABLE purchase RENAME COLUMN note TO hint;
				ALTER TABLE purchase ADD COLUMN notes varchar(255)""");
		this.tester.typing("", "y", "1");
		generate("b1");
		assertThat(file("b1")).contains("ADD COLUMN note").doesNotContain("RENAME");
	}

	@Test
	void tableIsAskedAboutBeforeItsColumns() throws IOException {
		this.database.execute("""
				ALTER TABLE purchase RENAME TO buying;
				ALTER TABLE buying RENAME COLUMN note TO remark""");
		this.tester.typing("y", "y");
		generate("b1");
		assertThat(file("b1")).contains("ALTER TABLE buying RENAME TO purchase;",
				"ALTER TABLE purchase RENAME COLUMN remark TO note;");
		this.tester.run("upgrade");
		assertThat(this.tester.run("check").out()).contains("No findings");
	}

	@Test
	void columnThatWasTakenIsNotOfferedAgain() throws IOException {
		this.database.execute("""
				ALTER TABLE customer RENAME COLUMN name TO title;
				ALTER TABLE purchase RENAME COLUMN note TO remark""");
		this.tester.typing("n", "y", "y", "y");
		generate("b1");
		assertThat(file("b1").lines().filter((line) -> line.contains("RENAME COLUMN"))).hasSize(2);
	}

	@Test
	void withoutATerminalItSaysWhatToType() {
		this.database.execute("ALTER TABLE purchase RENAME COLUMN note TO \"Note\"");
		assertThat(generate("b1").err())
			.contains("Perhaps a rename, which keeps the data: --rename purchase.\"Note\"=note\n");
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
