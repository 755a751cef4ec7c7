package dev.migrate.spring.command.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.shop.Shop;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The sides of a comparison: --from, --target and --revisions-match. */
@PostgresTest
class ComparisonSidesTests {

	private static final String TABLES = """
			CREATE TABLE customer (id bigserial PRIMARY KEY, name varchar(100) NOT NULL);
			CREATE TABLE purchase (id bigserial PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customer, note varchar(255));
			CREATE INDEX ix_purchase_customer ON purchase (customer_id);""";

	private static final String DUMPED = """
			CREATE TYPE mood AS ENUM ('sad', 'happy');
			CREATE TABLE person (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name varchar(20) CHECK (name IN ('a', 'b')),
				mood mood DEFAULT 'sad', born date DEFAULT CURRENT_DATE);
			CREATE INDEX person_name ON person (lower(name)) WHERE mood = 'sad';
			CREATE FUNCTION older(person) RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM person';
			CREATE VIEW happy AS SELECT id, name FROM person WHERE mood = 'happy'""";

	private static final String ROLES = """

			GRANT SELECT ON purchase TO migrate_app;
			ALTER TABLE customer OWNER TO "Migrate ""owner\""";
			GRANT migrate_app TO "Migrate ""owner\""";""";

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
		this.folder.add("a1", "none", TABLES + "\nALTER TABLE purchase DROP COLUMN note;" + ROLES,
				"DROP TABLE purchase; DROP TABLE customer;");
		CommandTester.Result found = this.tester.run("check", "--from", "revisions", "-v");
		assertThat(found.code()).as(found.err()).isEqualTo(ExitCode.FINDINGS);
		assertThat(found.out()).contains("Difference: ALTER TABLE purchase ADD COLUMN note varchar(255)",
				"migrate revision --autogenerate --from revisions");
		assertThat(found.err()).contains("The scratch server had no role migrate_app, so it was created there.",
				"no role Migrate \"owner\"");
		assertThat(found.err()).contains("in an embedded PostgreSQL");
		CommandTester.Result written = this.tester.run("revision", "--autogenerate", "--from", "revisions", "--rev-id",
				"b1", "-m", "Note");
		assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.DONE);
		assertThat(file("b1")).contains("-- down-revision: a1", "ALTER TABLE purchase ADD COLUMN note varchar(255);");
		assertThat(this.tester.run("check", "--from", "revisions").out()).startsWith("No findings");
		CommandTester.Result nothing = this.tester.run("makemigrations", "Nothing", "--from", "revisions");
		assertThat(nothing.err())
			.contains("Nothing to write: no difference between the revisions and 2 mapped classes.");
	}

	@Test
	void revisionsAreComparedWhereNoDatabaseIsConfigured() {
		// Command mode sets it, too; otherwise Spring Boot would connect to choose it.
		this.tester.withEntities(Shop.class).withoutDatabase().with("spring.jpa.hibernate.ddl-auto=none");
		this.folder.add("a1", "none", TABLES + "\nALTER TABLE purchase DROP COLUMN note;",
				"DROP TABLE purchase; DROP TABLE customer;");
		CommandTester.Result found = this.tester.run("check", "--from", "revisions");
		assertThat(found.code()).as(found.err()).isEqualTo(ExitCode.FINDINGS);
		assertThat(found.out()).contains("Difference: ALTER TABLE purchase ADD COLUMN note varchar(255)");
	}

	@Test
	void extensionThatTheScratchServerDoesNotHaveIsTold() {
		this.tester.withEntities(Shop.class).with("spring.datasource.url=jdbc:postgresql://localhost:1/nowhere");
		this.folder.add("a1", "none", "CREATE TABLE a (id int);\nCREATE EXTENSION no_such_extension;", "");
		CommandTester.Result failed = this.tester.run("check", "--from", "revisions");
		assertThat(failed.code()).isEqualTo(ExitCode.FAILED);
		assertThat(failed.err()).contains("The revisions cannot be applied in the scratch database.", "a1.sql:",
				"The database is unchanged.", "Use a server that has the extension no_such_extension: ",
				"migrate.autogenerate.container-image");
	}

	@Test
	void roleOfAServerOfOthersIsNotMade() {
		compareInADatabaseThatIsGiven();
		this.tester.withEntities(Shop.class);
		this.folder.add("a1", "none", TABLES + ROLES, "");
		CommandTester.Result failed = this.tester.run("check", "--from", "revisions");
		assertThat(failed.code()).isEqualTo(ExitCode.FAILED);
		assertThat(failed.err()).contains("role \"migrate_app\" does not exist",
				"(CREATE ROLE \"migrate_app\" NOLOGIN)", "--scratch embedded");
	}

	// The commands of a test then share a server.
	private void compareInADatabaseThatIsGiven() {
		TestDatabase empty = this.database.another();
		empty.execute("DROP SCHEMA " + quoted(empty.schema()));
		this.tester.with("migrate.autogenerate.scratch=" + empty.url());
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
		assertThat(checked.out()).as(checked.err()).startsWith("No findings");
		this.database.execute("CREATE TABLE extra (id int)");
		this.tester.run("stamp", "current");
		CommandTester.Result found = this.tester.run("check", "--target", file.toString());
		assertThat(found.code()).as(found.err()).isEqualTo(ExitCode.FINDINGS);
		assertThat(found.out())
			.isEqualTo("Difference: DROP TABLE extra\n  Drop it: migrate revision --autogenerate --target " + file
					+ " --allow-drop -m \"...\"\n1 finding\n");
	}

	@Test
	void usedValueOfAnEnumLeavesTheRestOfItsRevisionInTransactions() throws IOException {
		this.folder.add("a1", "none",
				"CREATE TYPE mood AS ENUM ('sad');\nCREATE TABLE person (id int, mood mood DEFAULT 'sad');",
				"DROP TABLE person; DROP TYPE mood;");
		this.tester.run("upgrade");
		Path file = Files.writeString(this.directory.resolve("schema.txt"),
				"CREATE TYPE mood AS ENUM ('sad', 'ok');\nCREATE TABLE person (id int, mood mood DEFAULT 'ok', note text);");
		this.tester.run("revision", "--autogenerate", "--rev-id", "b1", "--target", file.toString());
		assertThat(file("b1")).contains("-- migrate:upgrade\n", "ADD VALUE 'ok' AFTER 'sad';\n\n-- migrate:commit\n")
			.doesNotContain("transaction=off");
		assertThat(this.tester.run("plan").out())
			.contains("in 2 parts, each of which is committed before the next one");
		CommandTester.Result upgraded = this.tester.run("upgrade");
		assertThat(upgraded.code()).as(upgraded.err()).isEqualTo(ExitCode.DONE);
		assertThat(this.tester.run("check", "--target", file.toString()).out()).startsWith("No findings");
		assertThat(this.tester.run("downgrade", "a1", "--yes").code()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void whatIsRefusedIsAFindingAndNothingIsDroppedForIt() throws IOException {
		Path file = Files.writeString(this.directory.resolve("schema.txt"),
				"CREATE TABLE person (id no_such_type);\nCREATE TABLE other (id int)");
		this.database.execute("CREATE TABLE person (id int)");
		this.tester.run("ensure-version");
		CommandTester.Result found = this.tester.run("check", "--target", file.toString());
		assertThat(found.out()).as(found.err())
			.contains("Refused: In schema.txt: ERROR: type \"no_such_type\" does not exist\n    CREATE TABLE person",
					"Difference: CREATE TABLE other")
			.doesNotContain("DROP TABLE");
		CommandTester.Result written = this.tester.run("revision", "--autogenerate", "--allow-drop", "--sql",
				"--target", file.toString());
		assertThat(written.out()).contains("\n-- DROP TABLE person;");
		assertThat(written.err()).contains("Left out, since statements of schema.txt were refused:");
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
		assertThat(checked.out()).as(checked.err()).startsWith("No findings");
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
		assertThat(checked.out()).as(checked.err()).startsWith("No findings");
		assertThat(other.schemaSnapshot()).isEqualTo(before);
		this.database.execute("CREATE TABLE extra (id int)");
		this.tester.run("stamp", "current");
		CommandTester.Result found = this.tester.run("check");
		assertThat(found.out()).as(found.err()).startsWith("Difference: DROP TABLE extra\n");
		CommandTester.Result careful = this.tester.run("revision", "--autogenerate", "--rev-id", "c1");
		assertThat(careful.out()).isEmpty();
		assertThat(careful.err()).contains("Left out, unless --allow-drop is given:\n  DROP TABLE extra;",
				"Nothing to write: apart from the above, there is no difference between the database and ");
		this.tester.run("revision", "--autogenerate", "--rev-id", "c1", "--allow-drop");
		assertThat(file("c1")).contains("DROP TABLE extra;", "CREATE TABLE extra (");
	}

	@Test
	void whatOnlyTheRevisionsMakeIsADifferenceFromASqlFile() throws IOException {
		Path file = Files.writeString(this.directory.resolve("schema.txt"), "CREATE TABLE a (id int)");
		this.folder.add("a1", "none", "CREATE TABLE a (id int); CREATE TABLE extra (id int);", "");
		CommandTester.Result found = this.tester.run("check", "--from", "revisions", "--target", file.toString());
		assertThat(found.out()).as(found.err())
			.startsWith("Difference: DROP TABLE extra\n  Drop it: migrate revision --autogenerate --from revisions ");
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
		compareInADatabaseThatIsGiven();
		this.folder.add("a1", "none", "CREATE EXTENSION citext; " + DUMPED + ";", "")
			.add("b1", "a1", "CREATE TABLE later (id int);", "");
		this.tester.run("upgrade", "a1");
		CommandTester.Result clean = this.tester.run("check", "--revisions-match");
		assertThat(clean.out()).as(clean.err()).contains("Pending: ").endsWith("1 finding\n");
		this.database.execute("ALTER TABLE person ADD COLUMN extra int; DROP INDEX person_name");
		CommandTester.Result found = this.tester.run("check", "--revisions-match");
		assertThat(found.code()).as(found.err()).isEqualTo(ExitCode.FINDINGS);
		assertThat(found.out()).contains("Mismatch: ALTER TABLE person DROP COLUMN extra",
				"Mismatch: CREATE INDEX person_name ON person");
		assertThat(this.tester.run("check", "--revisions-match", "--format", "json").out())
			.contains("\"kind\" : \"MISMATCH\"");
	}

	@Test
	void privilegesOfASqlFileCountIfTheyAreAskedFor() throws IOException {
		compareInADatabaseThatIsGiven();
		Path file = Files.writeString(this.directory.resolve("schema.txt"), """
				CREATE TABLE person (id int, name text);
				CREATE FUNCTION twice(int) RETURNS int LANGUAGE sql AS 'SELECT 2 * $1';
				REVOKE EXECUTE ON FUNCTION twice(int) FROM PUBLIC;
				GRANT SELECT ON person TO pg_monitor;
				GRANT ALL ON person TO %s;
				GRANT UPDATE (name) ON person TO pg_read_all_stats;
				GRANT pg_monitor TO pg_read_all_stats""".formatted(quoted(this.database.user())));
		this.database.execute("CREATE TABLE person (id int, name text); GRANT INSERT ON person TO pg_monitor");
		this.tester.run("ensure-version");
		CommandTester.Result without = this.tester.run("revision", "--autogenerate", "--sql", "--target",
				file.toString());
		assertThat(without.out()).as(without.err()).contains("twice").doesNotContain("GRANT ", "REVOKE ");
		assertThat(without.err()).contains("Left out of schema.txt: 4 GRANT, 1 REVOKE");
		CommandTester.Result found = this.tester.run("check", "--target", file.toString(), "--privileges");
		assertThat(found.out()).as(found.err())
			.contains("Difference: GRANT SELECT ON TABLE person TO pg_monitor\n", "--privileges -m");
		CommandTester.Result written = this.tester.run("revision", "--autogenerate", "--rev-id", "b1", "--target",
				file.toString(), "--privileges");
		assertThat(written.code()).as(written.err()).isEqualTo(ExitCode.DONE);
		assertThat(written.err()).contains("Left out of schema.txt: 1 GRANT");
		assertThat(file("b1"))
			.contains("GRANT SELECT ON TABLE person TO pg_monitor;",
					"GRANT UPDATE (name) ON TABLE person TO pg_read_all_stats;", "REVOKE EXECUTE ON FUNCTION twice(",
					"REVOKE INSERT ON TABLE person FROM pg_monitor;", "GRANT INSERT ON TABLE person TO pg_monitor;")
			.doesNotContain("owner", "migrate_scratch");
		assertThat(this.tester.run("upgrade", "--on-unknown-database=apply").code()).isEqualTo(ExitCode.DONE);
		CommandTester.Result checked = this.tester.with("migrate.autogenerate.privileges=true")
			.run("check", "--target", file.toString());
		assertThat(checked.out()).as(checked.err()).startsWith("No findings");
	}

	@Test
	void whatWasGrantedBesideTheRevisionsIsFoundIfItIsAskedFor() {
		compareInADatabaseThatIsGiven();
		this.folder.add("a1", "none", "CREATE TABLE person (id int); GRANT SELECT ON person TO pg_monitor; "
				+ "GRANT ALL ON person TO " + quoted(this.database.user()) + ";", "");
		this.tester.run("upgrade");
		CommandTester.Result clean = this.tester.run("check", "--revisions-match", "--privileges");
		assertThat(clean.out()).as(clean.err()).startsWith("No findings");
		this.database.execute("GRANT DELETE ON person TO pg_monitor; REVOKE SELECT ON person FROM pg_monitor; "
				+ "GRANT USAGE ON SCHEMA " + quoted(this.database.schema()) + " TO pg_monitor");
		assertThat(this.tester.run("check", "--revisions-match").out()).startsWith("No findings");
		CommandTester.Result found = this.tester.run("check", "--revisions-match", "--privileges");
		assertThat(found.code()).as(found.err()).isEqualTo(ExitCode.FINDINGS);
		assertThat(found.out())
			.contains("Mismatch: REVOKE DELETE ON TABLE person FROM pg_monitor\n",
					"Mismatch: GRANT SELECT ON TABLE person TO pg_monitor\n", "Mismatch: REVOKE USAGE ON SCHEMA ")
			.endsWith("3 findings\n");
	}

	@Test
	void whatTheRevisionsDoNotGrantIsFoundIfItIsAskedFor() throws IOException {
		compareInADatabaseThatIsGiven();
		this.folder.add("a1", "none", "CREATE TABLE person (id int); GRANT SELECT ON person TO pg_monitor;", "");
		Path file = Files.writeString(this.directory.resolve("schema.txt"),
				"CREATE TABLE person (id int); GRANT SELECT, UPDATE ON person TO pg_monitor");
		assertThat(this.tester.run("check", "--from", "revisions", "--target", file.toString()).out())
			.startsWith("No findings");
		CommandTester.Result found = this.tester.run("check", "--from", "revisions", "--target", file.toString(),
				"--privileges");
		assertThat(found.out()).as(found.err())
			.startsWith("Difference: GRANT UPDATE ON TABLE person TO pg_monitor\n")
			.endsWith("1 finding\n");
	}

	@Test
	void extensionThatTheScratchDatabaseMayNotHaveIsNamed() throws IOException {
		compareInADatabaseThatIsGiven();
		JdbcClient.create(this.database.superuser()).sql("CREATE EXTENSION pageinspect").update();
		this.database.execute("CREATE TABLE person (id int)");
		this.tester.run("ensure-version");
		Path file = Files.writeString(this.directory.resolve("schema.txt"), "CREATE TABLE person (id int)");
		CommandTester.Result checked = this.tester.run("check", "--target", file.toString());
		assertThat(checked.out()).as(checked.err()).startsWith("No findings");
		assertThat(checked.err()).contains("The scratch database cannot have the extension pageinspect "
				+ "(ERROR: permission denied to create extension \"pageinspect\") of the database. "
				+ "It refuses the statements that need the extension. Name another place with --scratch.");
	}

	@Test
	void whatAnotherDatabaseGrantsIsADifferenceIfItIsAskedFor() {
		TestDatabase other = this.database.another();
		for (TestDatabase each : List.of(this.database, other)) {
			each.execute("CREATE TABLE person (id int DEFAULT 1 + 1)");
		}
		other.execute("GRANT SELECT ON person TO pg_monitor; GRANT CREATE ON SCHEMA public TO pg_monitor");
		this.tester.run("ensure-version");
		this.tester.with("migrate.autogenerate.target=" + other.url());
		assertThat(this.tester.run("check").out()).startsWith("No findings");
		CommandTester.Result found = this.tester.run("check", "--privileges");
		assertThat(found.out()).as(found.err()).contains("Difference: GRANT SELECT ON TABLE person TO pg_monitor\n");
	}

	@Test
	void privilegesStayWhereEntitiesSayNothingOfThem() {
		this.tester.withEntities(Shop.class);
		this.folder.add("a1", "none", TABLES + "\nALTER TABLE customer ALTER COLUMN name TYPE text; "
				+ "CREATE VIEW names AS SELECT name FROM customer; GRANT SELECT ON names, purchase TO pg_monitor;", "");
		this.tester.run("upgrade");
		CommandTester.Result written = this.tester.run("revision", "--autogenerate", "--sql", "--privileges");
		assertThat(written.err()).contains("Privileges are not compared with 2 mapped classes");
		assertThat(written.out()).contains("DROP VIEW names;", "GRANT SELECT ON TABLE names TO pg_monitor;")
			.doesNotContain("REVOKE", "purchase TO");
	}

	@Test
	void applicationWithoutATargetIsTold() {
		this.tester.run("ensure-version");
		CommandTester.Result refused = this.tester.run("revision", "--autogenerate");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("classpath:schema.sql", "--target");
	}

	@Test
	void optionsWithoutEffectAreRefused() {
		CommandTester.Result files = this.tester.run("check", "--files", "--revisions-match");
		assertThat(files.code()).isEqualTo(ExitCode.USAGE);
		assertThat(files.err()).contains("With --files nothing is compared");
		CommandTester.Result plain = this.tester.run("revision", "-m", "x", "--allow-drop");
		assertThat(plain.code()).isEqualTo(ExitCode.USAGE);
		assertThat(plain.err()).contains("Add --autogenerate");
	}

	@Test
	void whatIsNotComparedIsTold() {
		this.folder.add("a1", "none", "CREATE TABLE a (id int);", "");
		CommandTester.Result result = this.tester.withEntities(Shop.class).run("check", "--target", "entities");
		assertThat(result.out()).contains("Not compared: 2 mapped classes. The database does not have exactly");
	}

	@Test
	void targetThatCannotBeReadIsNamed() {
		this.tester.run("ensure-version");
		assertThat(this.tester.run("check", "--target", "no-such-file.sql").err()).contains("no-such-file.sql",
				"it does not exist", "--target");
		assertThat(this.tester.run("check", "--target", "postgresql://localhost:1/other").err())
			.contains("The target database jdbc:postgresql://localhost:1/other cannot be read:", "--target");
	}

	@Test
	void scratchThatIsNoPlaceIsRefused() {
		CommandTester.Result refused = this.tester.withEntities(Shop.class).run("check", "--scratch", "moon");
		assertThat(refused.err()).contains("There is no scratch place 'moon'");
	}

	private static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	private String file(String id) throws IOException {
		return Files.readString(this.directory.resolve(id + ".sql"));
	}

}
