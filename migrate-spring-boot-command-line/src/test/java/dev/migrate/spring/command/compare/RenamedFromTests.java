package dev.migrate.spring.command.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.library.Library;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for former names that entities declare, and for the first rows of their tables.
 */
@PostgresTest
class RenamedFromTests {

	private final TestDatabase database;

	private final Path directory;

	private final CommandTester tester;

	RenamedFromTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.directory = directory;
		this.tester = new CommandTester(database, new RevisionFolder(directory)).withEntities(Library.class)
			.with("migrate.file-template={revision}");
	}

	@BeforeEach
	void makeTheTables() {
		this.tester.run("ensure-version");
		assertThat(generate("a1").err()).doesNotContain("Error");
		CommandTester.Result upgraded = this.tester.run("upgrade");
		assertThat(upgraded.code()).as(upgraded.err()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void tableOfAGeneratorStartsWithItsRow() throws IOException {
		assertThat(file("a1"))
			.contains("INSERT INTO hibernate_sequences(sequence_name, next_val) VALUES ('default',0);")
			.containsOnlyOnce("INSERT INTO");
		assertThat(this.database.jdbc().sql("SELECT next_val FROM hibernate_sequences").query(Long.class).list())
			.containsExactly(0L);
		this.database.execute("ALTER TABLE stock.book DROP COLUMN name");
		generate("b1");
		assertThat(file("b1")).contains("ADD COLUMN name").doesNotContain("INSERT");
	}

	@Test
	void formerNamesBecomeRenamesUntilTheyAreGone() throws IOException {
		assertThat(this.tester.run("check").out()).isEqualTo("No findings\n");
		this.database.execute("""
				ALTER TABLE stock.book RENAME COLUMN name TO title;
				ALTER TABLE stock.book RENAME COLUMN thickness TO depth;
				ALTER TABLE stock.book RENAME TO volume;
				ALTER TABLE stock.book_tag RENAME TO volume_tag""");
		assertThat(this.tester.run("check").out()).contains("ALTER TABLE stock.volume RENAME TO book");
		generate("b1");
		assertThat(file("b1"))
			.contains("ALTER TABLE stock.volume RENAME TO book;", "ALTER TABLE stock.volume_tag RENAME TO book_tag;",
					"ALTER TABLE stock.book RENAME COLUMN title TO name;",
					"ALTER TABLE stock.book RENAME COLUMN depth TO thickness;")
			.doesNotContain("ADD COLUMN", "CREATE TABLE", "DROP");
		this.tester.run("upgrade");
		assertThat(this.tester.run("check").out()).isEqualTo("No findings\n");
		this.tester.run("downgrade", "a1", "--yes");
		assertThat(this.tester.run("check", "--format", "json").out()).contains("PENDING");
		this.tester.run("upgrade");
		assertThat(this.tester.run("check").out()).isEqualTo("No findings\n");
	}

	private CommandTester.Result generate(String id) {
		return this.tester.run("revision", "--autogenerate", "--rev-id", id);
	}

	private String file(String id) throws IOException {
		return Files.readString(this.directory.resolve(id + ".sql"));
	}

}
