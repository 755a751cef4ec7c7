package dev.migrate.spring.command.line;

import java.nio.file.Path;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.shop.Shop;
import dev.migrate.testing.RevisionFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application with SQLite: what is not there yet is told, and never done for
 * PostgreSQL.
 */
class SqliteCommandTests {

	private RevisionFolder folder;

	private CommandTester tester;

	@BeforeEach
	void prepare(@TempDir Path directory, @TempDir Path revisions) {
		this.folder = new RevisionFolder(revisions).add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;");
		this.tester = new CommandTester("jdbc:sqlite:" + directory.resolve("app.db"), this.folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "upgrade --sql base:head", "upgrade --sql", "upgrade --sql :a1", "downgrade --sql a1:base",
			"downgrade --sql base", "stamp --sql base:heads", "stamp --sql heads", "ensure-version --sql" })
	void noScriptIsWrittenForAnotherProduct(String words) {
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).contains("There are no scripts for SQLite").doesNotContain("psql");
	}

	@Test
	void entitiesThatAreNotComparedAreAFinding() {
		this.tester.withEntities(Shop.class).run("upgrade");
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out())
			.startsWith("Not compared: the wanted schema. A SQLite database cannot be compared with a target schema.\n")
			.contains("migrate create --empty")
			.endsWith("1 finding\n");
		assertThat(this.tester.run("check", "--format", "json").out()).contains("NOT_COMPARED");
	}

	@Test
	void withoutEntitiesThereIsNothingToCompare() {
		this.tester.run("upgrade");
		CommandTester.Result result = this.tester.run("check");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out())
			.isEqualTo("No findings in the files, the database and the changes without a revision\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check --from revisions", "create x", "create x --from revisions", "makemigrations x",
			"revision --autogenerate -m x", "check --revisions-match" })
	void comparisonSaysWhatWorksAndNothingOfPostgresqlRoles(String words) {
		this.tester.withEntities(Shop.class).run("upgrade");
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isIn(ExitCode.FAILED, ExitCode.FINDINGS);
		assertThat(result.out() + result.err())
			.contains("A SQLite database cannot be compared with a target schema", "migrate create --empty")
			.doesNotContain("ALTER ROLE", "CREATEDB", "No findings");
		assertThat(this.tester.run("create", "--empty", "x").code()).isEqualTo(ExitCode.DONE);
	}

	// Whoever removes an obstacle first would learn only then that it was in vain.
	@ParameterizedTest
	@ValueSource(strings = { "create x", "create x --from revisions", "makemigrations x",
			"revision --autogenerate -m x", "revision --autogenerate -m x --head b1" })
	void comparisonThatIsNotPossibleIsToldBeforeItsObstacles(String words) {
		this.tester.withEntities(Shop.class).run("upgrade");
		this.folder.add("b1", "a1", "CREATE TABLE b (id int);", "").add("c1", "a1", "CREATE TABLE c (id int);", "");
		assertNotPossible(words);
		this.folder.add("a1", "none", "CREATE TABLE other (id int);", "");
		assertNotPossible(words);
		this.folder.delete("c1");
		this.tester.run("upgrade");
		this.folder.delete("b1");
		assertNotPossible(words.replace(" --head b1", ""));
	}

	private void assertNotPossible(String words) {
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).startsWith("Error: ")
			.contains("A SQLite database cannot be compared with a target schema", "migrate create --empty")
			.doesNotContain("heads", "Edited", "built from other files", "not applied", "ahead");
	}

}
