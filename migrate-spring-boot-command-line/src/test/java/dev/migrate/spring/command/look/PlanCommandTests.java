package dev.migrate.spring.command.look;

import java.nio.file.Path;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class PlanCommandTests {

	private final CommandTester tester;

	PlanCommandTests(TestDatabase database, @TempDir Path directory) {
		RevisionFolder folder = new RevisionFolder(directory)
			.add("a1", "none", "CREATE TABLE a (id int);\nINSERT INTO a VALUES (1);", "DROP TABLE a;")
			.addStandalone("b2", "a1", "CREATE INDEX CONCURRENTLY i ON a (id);", "DROP INDEX CONCURRENTLY i;");
		this.tester = new CommandTester(database, folder);
	}

	@Test
	void stepsAreShownWithTheirSqlAndNothingIsDone() {
		CommandTester.Result result = this.tester.run("plan");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).isEqualTo("""
				[1/2] upgrade a1 Revision a1, in one transaction
				    CREATE TABLE a (id int);
				    INSERT INTO a VALUES (1);
				[2/2] upgrade b2 Revision b2, outside a transaction, one by one
				    CREATE INDEX CONCURRENTLY i ON a (id);
				""");
		assertThat(this.tester.run("current").out()).isEmpty();
	}

	@Test
	void downgradeSaysWhatIsLost() {
		this.tester.run("upgrade");
		assertThat(this.tester.run("plan", "--downgrade", "-2").out()).contains("[1/2] downgrade b2")
			.contains("    DROP TABLE a;")
			.contains("This would be lost:")
			.contains(".a with 1 row\n");
	}

	@Test
	void atTheTargetThereIsNothingToDo() {
		this.tester.run("upgrade");
		assertThat(this.tester.run("plan").out()).isEqualTo("Nothing to do, the database is at b2\n");
	}

	@Test
	void jsonHasStepsAndLosses() {
		this.tester.run("upgrade");
		assertThat(this.tester.run("plan", "--downgrade", "base", "--format", "json").out())
			.contains("\"action\" : \"downgrade\"")
			.contains("\"id\" : \"b2\"")
			.contains("\"transaction\" : false")
			.contains("\"sql\" : \"DROP TABLE a\"")
			.contains("\"kind\" : \"TABLE\"");
	}

	@Test
	void twoTargetsAreUsage() {
		CommandTester.Result result = this.tester.run("plan", "heads", "--downgrade", "-1");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("migrate plan heads").contains("migrate plan --downgrade -1");
	}

}
