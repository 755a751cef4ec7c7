package dev.migrate.spring.command.run;

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
class EnsureVersionCommandTests {

	private final CommandTester tester;

	EnsureVersionCommandTests(TestDatabase database, @TempDir Path directory) {
		this.tester = new CommandTester(database,
				new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", ""));
	}

	@Test
	void createsTheTablesOnce(TestDatabase database) {
		assertThat(this.tester.run("ensure-version").out()).isEqualTo("Created the tables of Migrate\n");
		assertThat(this.tester.run("ensure_version").out()).isEqualTo("The tables of Migrate are there\n");
		assertThat(database.jdbc().sql("SELECT count(*) FROM migrate_revision").query(Long.class).single()).isZero();
	}

	@Test
	void writesAScript(TestDatabase database) {
		CommandTester.Result result = this.tester.run("ensure-version", "--sql");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).contains("migrate_revision").contains("migrate_history");
		assertThat(database.jdbc().sql("SELECT to_regclass('migrate_revision') IS NULL").query(Boolean.class).single())
			.isTrue();
	}

}
