package dev.migrate.spring.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.migrate.spring.command.shop.Shop;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is compared with what: --from, --target and --revisions-match. */
@PostgresTest
class ComparisonSidesTests {

	private static final String TABLES = """
			CREATE TABLE customer (id bigserial PRIMARY KEY, name varchar(100) NOT NULL);
			CREATE TABLE purchase (id bigserial PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customer, note varchar(255));
			CREATE INDEX any_name ON purchase (customer_id);""";

	private static final String DUMPED = """
			CREATE TYPE mood AS ENUM ('sad', 'happy');
			CREATE TABLE person (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name varchar(20) CHECK (name IN ('a', 'b')),
				mood mood DEFAULT 'sad', born date DEFAULT CURRENT_DATE);
			CREATE INDEX person_name ON person (lower(name)) WHERE mood = 'sad';
			CREATE FUNCTION older(person) RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM person';
			CREATE VIEW happy AS SELECT id, name FROM person WHERE mood = 'happy'""";

	private final TestDatabase database;

	private final Path directory;

	private final RevisionFolder folder;

	private final CommandTester tester;

	ComparisonSidesTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.directory = directory;
		this.folder = new RevisionFolder(directory);
		this.tester = new CommandTester(database, this.folder).with("migrate.file-template={revision}");
	}

	@Test
	void revisionsAreComparedWithoutADatabase() throws IOException {
		this.tester.withEntities(Shop.class).with("spring.datasource.url=jdbc:postgresql://localhost:1/nowhere");
		this.folder.add("a1", "none", TABLES + "\nALTER TABLE purchase DROP COLUMN note;",
				"DROP TABLE purchase; DROP TABLE customer;");
		CommandTester.Result found = this.tester.run("check", "--from", "revisions");
		assertThat(found.code()).as(found.err()).isEqualTo(ExitCode.FINDINGS);
		assertThat(found.out()).contains("Difference: ALTER TABLE purchase ADD COLUMN note varchar(255)",
				"migrate revision --autogenerate --from revisions");
		assertThat(found.err()).contains("in an embedded PostgreSQL");
		CommandTester.Result written = this.tester.run("revision", "--autogenerate", "--from", "revisions", "--rev-id",
				"b1", "-m", "Note");
		assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.DONE);
		assertThat(file("b1")).contains("-- down-revision: a1", "ALTER TABLE purchase ADD COLUMN note varchar(255);");
		assertThat(this.tester.run("check", "--from", "revisions").out()).isEqualTo("No findings\n");
		CommandTester.Result nothing = this.tester.run("makemigrations", "Nothing", "--from", "revisions");
		assertThat(nothing.err())
			.contains("Nothing to write: no difference between the revisions and 2 mapped classes.");
	}

	@Test
	void revisionsAreComparedWhereNoDatabaseIsConfigured() {
		// As a command says it, so that Spring Boot does not connect to choose it.
		this.tester.withEntities(Shop.class).withoutDatabase().with("spring.jpa.hibernate.ddl-auto=none");
		this.folder.add("a1", "none", TABLES + "\nALTER TABLE purchase DROP COLUMN note;",
				"DROP TABLE purchase; DROP TABLE customer;");
		CommandTester.Result found = this.tester.run("check", "--from", "revisions");
		assertThat(found.code()).as(found.err()).isEqualTo(ExitCode.FINDINGS);
		assertThat(found.out()).contains("Difference: ALTER TABLE purchase ADD COLUMN note varchar(255)");
	}

	@Test
	void sqlFileIsATarget() throws IOException {
		Path file = Files.writeString(this.directory.resolve("schema.txt"),
				DUMPED + ";\nINSERT INTO person VALUES (1);");
		this.tester.run("ensure-version");
		CommandTester.Result written = this.tester.run("revision", "--autogenerate", "--rev-id", "b1", "--target",
				file.toString());
		assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.DONE);
		assertThat(written.err()).contains("Left out of schema.txt: 1 INSERT");
		assertThat(file("b1")).contains("-- Generated from schema.txt", "CREATE TABLE person (", "CREATE VIEW happy",
				"FUNCTION older(person)");
		CommandTester.Result upgraded = this.tester.run("upgrade");
		assertThat(upgraded.code()).as(upgraded.err()).isEqualTo(ExitCode.DONE);
		CommandTester.Result checked = this.tester.run("check", "--target", file.toString());
		assertThat(checked.out()).as(checked.err()).isEqualTo("No findings\n");
	}

	@Test
	void dumpOfTheDatabaseIsNoDifference() throws IOException {
		String definitions = DUMPED
				+ "; COMMENT ON TABLE person IS 'People'; INSERT INTO person VALUES (DEFAULT, 'a');";
		this.database.execute(definitions);
		this.tester.run("ensure-version");
		String dump = this.database.pgDump().orElse(definitions);
		Path file = Files.writeString(this.directory.resolve("dump.txt"),
				"\\restrict x\n" + dump + "\n\\unrestrict x\n");
		CommandTester.Result checked = this.tester.run("check", "--target", file.toString());
		assertThat(checked.out()).as(checked.err()).isEqualTo("No findings\n");
		assertThat(checked.err()).contains("1 \\restrict");
	}

	@Test
	void anotherDatabaseIsATarget() throws IOException {
		TestDatabase other = this.database.another();
		other.execute(DUMPED);
		this.tester.run("ensure-version");
		String before = other.schemaSnapshot();
		this.tester.with("migrate.autogenerate.target=" + other.url());
		CommandTester.Result written = this.tester.run("revision", "--autogenerate", "--rev-id", "b1");
		assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.DONE);
		assertThat(file("b1")).contains("CREATE TABLE person (").doesNotContain(other.password());
		this.tester.run("upgrade");
		CommandTester.Result checked = this.tester.run("check");
		assertThat(checked.out()).as(checked.err()).isEqualTo("No findings\n");
		assertThat(other.schemaSnapshot()).isEqualTo(before);
	}

	@Test
	void passwordOnTheCommandLineIsRefused() {
		for (String option : List.of("--target", "--scratch")) {
			CommandTester.Result refused = this.tester.withEntities(Shop.class)
				.run("check", option, "postgresql://a:secret@localhost/b");
			assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
			assertThat(refused.err()).contains("has a password").doesNotContain("secret");
		}
	}

	@Test
	void whatWasChangedBesideTheRevisionsIsFound() {
		this.folder.add("a1", "none", DUMPED + ";", "").add("b1", "a1", "CREATE TABLE later (id int);", "");
		this.tester.run("upgrade", "a1");
		CommandTester.Result clean = this.tester.run("check", "--revisions-match");
		assertThat(clean.out()).as(clean.err()).contains("Pending: ").endsWith("1 finding\n");
		this.database.execute("ALTER TABLE person ADD COLUMN extra int; DROP INDEX person_name");
		CommandTester.Result found = this.tester.run("check", "--revisions-match");
		assertThat(found.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(found.out()).contains("Mismatch: ALTER TABLE person DROP COLUMN extra",
				"Mismatch: CREATE INDEX person_name ON person");
		assertThat(this.tester.run("check", "--revisions-match", "--format", "json").out())
			.contains("\"kind\" : \"MISMATCH\"");
	}

	@Test
	void applicationWithoutATargetIsTold() {
		this.tester.run("ensure-version");
		CommandTester.Result refused = this.tester.run("revision", "--autogenerate");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("classpath:schema.sql", "--target");
	}

	@Test
	void scratchThatIsNoPlaceIsRefused() {
		CommandTester.Result refused = this.tester.withEntities(Shop.class).run("check", "--scratch", "moon");
		assertThat(refused.err()).contains("There is no scratch place 'moon'");
	}

	private String file(String id) throws IOException {
		return Files.readString(this.directory.resolve(id + ".sql"));
	}

}
