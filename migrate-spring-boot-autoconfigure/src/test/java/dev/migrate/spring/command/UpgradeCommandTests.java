package dev.migrate.spring.command;

import java.nio.file.Path;

import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class UpgradeCommandTests {

	private final CommandTester tester;

	UpgradeCommandTests(TestDatabase database, @TempDir Path directory) {
		RevisionFolder folder = new RevisionFolder(directory)
			.add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;")
			.add("b2", "a1", "CREATE TABLE b (id int);", "DROP TABLE b;");
		this.tester = new CommandTester(database, folder);
	}

	@Test
	void withoutTargetEverythingPendingIsApplied() {
		CommandTester.Result result = this.tester.run("upgrade");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).isEqualTo("Applied 2 revisions, the database is at b2\n");
		assertThat(result.err()).isEqualTo("[1/2] upgrade a1 Revision a1\n[2/2] upgrade b2 Revision b2\n");
	}

	@Test
	void upgradeOfWhatIsAppliedDoesNothing() {
		this.tester.run("upgrade", "a1");
		assertThat(this.tester.run("upgrade", "a1").out()).isEqualTo("Nothing to do, the database is at a1\n");
	}

	@Test
	void unknownTargetFailsAndSuggests() {
		CommandTester.Result result = this.tester.run("upgrade", "a2");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).startsWith("Error: Cannot upgrade to 'a2'").contains("a1");
		assertThat(result.out()).isEmpty();
	}

	@Test
	void targetThatIsNoneIsUsage() {
		CommandTester.Result result = this.tester.run("upgrade", "a@b@c");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("a@b@c").contains("Try 'migrate upgrade --help'.");
	}

}
