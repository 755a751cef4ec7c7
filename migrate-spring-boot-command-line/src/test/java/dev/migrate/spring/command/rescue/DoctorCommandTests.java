package dev.migrate.spring.command.rescue;

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
class DoctorCommandTests {

	private final TestDatabase database;

	private final RevisionFolder folder;

	private final CommandTester tester;

	DoctorCommandTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "");
		this.tester = new CommandTester(database, this.folder);
	}

	@Test
	void healthyApplicationHasNoProblems() {
		CommandTester.Result result = this.tester.run("doctor");
		assertThat(result.out()).endsWith("Nothing is wrong\n");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).contains("  working directory: ")
			.contains("  active profiles: none (default: default)")
			.contains("  spring.datasource.url: " + this.database.jdbcUrl())
			.contains("  migrate.locations: " + this.folder.location())
			.contains("1 file: ")
			.contains("a1.sql; 1 in " + this.folder.path());
	}

	@Test
	void secretsAreNeverShown() {
		CommandTester.Result result = this.tester
			.with("migrate.placeholders.key=s3cret", "migrate.url=postgresql://app:s3cret@localhost:1/app",
					"migrate.password=s3cret")
			.run("doctor", "-v");
		assertThat(result.out()).contains("spring.datasource.password: ******")
			.contains("migrate.password: ******")
			.contains("migrate.url: postgresql://app:******@localhost:1/app")
			.doesNotContain("s3cret")
			.doesNotContain(this.database.password());
		assertThat(result.err()).doesNotContain("s3cret");
	}

	@Test
	void databaseThatIsDownDoesNotStopIt() {
		CommandTester.Result result = this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/none")
			.run("doctor");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).contains("! connection: ").contains("1 file: ").contains("managed types");
	}

	@Test
	void databaseThatRefusesTheLoginIsNamed() {
		CommandTester.Result result = this.tester.with("spring.datasource.password=wr0ng").run("doctor");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out())
			.contains(
					"  url: " + this.database.jdbcUrl() + "  (spring.datasource.url)\n  user: " + this.database.user())
			.contains("! connection: ")
			.doesNotContain("wr0ng");
	}

	@Test
	void databaseSaysWhereItIsNamed() {
		assertThat(this.tester.run("doctor").out()).contains("  (spring.datasource.url)\n");
		assertThat(this.tester.run("doctor", "--url", this.database.jdbcUrl()).out()).contains("  (--url)\n");
		assertThat(this.tester.with("migrate.url=" + this.database.jdbcUrl()).run("doctor").out())
			.contains("  (migrate.url)\n");
	}

	@Test
	void applicationWithoutDatabaseIsLookedAtAllTheSame() {
		CommandTester.Result result = this.tester.withoutDatabase()
			.with("DATABASE_URL=postgresql://ada:s3cret@host/app")
			.run("doctor");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).contains("! connection: No database is configured")
			.contains("  DATABASE_URL: postgresql://ada:******@host/app")
			.contains("MIGRATE_URL takes its value")
			.contains("1 file: ")
			.contains("managed types")
			.endsWith("1 problem\n")
			.doesNotContain("s3cret");
	}

	@Test
	void faultsOfFilesAreAllNamed() {
		this.folder.add("b2", "zz", "CREATE TABLE b (id int);", "");
		CommandTester.Result result = this.tester.with("migrate.locations=" + this.folder.location() + ",file:/nowhere")
			.run("doctor");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).contains("! file:/nowhere: ");
	}

	@Test
	void settingsThatDoNotFitAreAProblem() {
		CommandTester.Result result = this.tester.with("migrate.url=nonsense").run("doctor");
		assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(result.out()).contains("! engine: migrate.url cannot be read").contains("Entities");
	}

	@Test
	void jsonHasSectionsAndProblems() {
		assertThat(this.tester.run("doctor", "--format", "json").out()).contains("\"sections\" : [")
			.contains("\"problems\" : [ ]")
			.contains("\"name\" : \"Configuration\"")
			.doesNotContain("null");
	}

}
