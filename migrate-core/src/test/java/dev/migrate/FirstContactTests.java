package dev.migrate;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.comparison.ScratchSettings;
import dev.migrate.comparison.ScratchSettings.Source;
import dev.migrate.execution.UnknownDatabase;
import dev.migrate.execution.UnknownDatabaseException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The first upgrade of a database that somebody else has filled. */
@PostgresTest
class FirstContactTests {

	private static final String A = "CREATE TABLE a (id int PRIMARY KEY)";

	private static final String B = "CREATE TABLE b (id int, name text)";

	private final TestDatabase database;

	private final RevisionFolder folder;

	FirstContactTests(TestDatabase database, @TempDir Path path) {
		this.database = database;
		this.folder = new RevisionFolder(path);
	}

	@BeforeEach
	void writeRevisions() {
		this.folder.add("a1", "none", A + ";", "DROP TABLE a;").add("b1", "a1", B + ";", "DROP TABLE b;");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT 1", "CREATE SCHEMA empty", "CREATE TYPE mood AS ENUM ('fine')",
			"CREATE TABLE flyway_schema_history (id int)", "CREATE TABLE public.elsewhere (id int)",
			"CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'" })
	void whatHoldsNoDataOfTheApplicationDoesNotCount(String before) {
		JdbcClient.create(this.database.superuser()).sql("GRANT ALL ON SCHEMA public TO PUBLIC").update();
		this.database.execute(before);
		assertThat(migrate().upgrade(Target.heads()).applied()).hasSize(2);
	}

	@Test
	void viewsOfAnExtensionDoNotCount() {
		JdbcClient.create(this.database.superuser())
			.sql("CREATE EXTENSION pg_stat_statements SCHEMA \"" + this.database.schema().replace("\"", "\"\"") + "\"")
			.update();
		assertThat(migrate().upgrade(Target.heads()).applied()).hasSize(2);
	}

	@Test
	void nothingRunsAndWhatIsThereIsCounted() {
		this.database.execute("CREATE TABLE x (id int); CREATE TABLE y (id int); CREATE VIEW v AS SELECT 1 AS one;"
				+ " CREATE MATERIALIZED VIEW m AS SELECT 1 AS one; CREATE SEQUENCE s");
		String before = this.database.definition();
		assertThatExceptionOfType(UnknownDatabaseException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("1 materialized view and 1 sequence and 2 tables and 1 view")
			.withMessageContaining("no revision is recorded in it")
			.withMessageContaining("The database is unchanged.")
			.withMessageContaining("migrate.on-unknown-database=apply");
		assertThatExceptionOfType(UnknownDatabaseException.class)
			.isThrownBy(() -> migrate().upgradeScript(Target.heads()));
		assertThat(this.database.definition()).isEqualTo(before);
		assertThat(migrate().planUpgrade(Target.heads()).steps()).hasSize(2);
	}

	@Test
	void theRevisionThatItEqualsIsOffered() {
		this.database.execute(A);
		UnknownDatabaseException error = explained();
		assertThat(error.problem()).contains("Its schema is that of revision a1.");
		assertThat(error.action()).contains("record that, which runs nothing: migrate stamp a1. ");
		migrate().stamp(List.of(Target.parse("a1")));
		migrate().upgrade(Target.heads());
		assertLikeANewOne();
	}

	@Test
	void revisionsThatDifferOnlyInRowsAreAllOffered() {
		this.folder.add("c1", "b1", "INSERT INTO b VALUES (1, 'x');", "");
		this.database.execute(A + "; " + B);
		UnknownDatabaseException error = explained();
		assertThat(error.problem()).contains("revision b1, or of c1.", "look which of them the database has");
		assertThat(error.action()).contains("migrate stamp b1, or: migrate stamp c1.");
	}

	@Test
	void differencesAreNamed() {
		this.database.execute(A + "; CREATE TABLE z (id int)");
		assertThat(explained().problem()).contains("Its schema is not that of any revision.")
			.contains("it lacks (1)", "CREATE TABLE b")
			.contains("it has besides (1)", "DROP TABLE z");
	}

	@Test
	void allRevisionsRunBesideWhatIsThereIfThatIsTheWish() {
		this.database.execute("CREATE TABLE x (id int)");
		assertThat(builder().unknownDatabase(UnknownDatabase.APPLY).build().upgrade(Target.heads()).applied())
			.hasSize(2);
	}

	@Test
	void databaseThatWasTakenBackToBaseIsKnown() {
		migrate().upgrade(Target.heads());
		this.database.execute("CREATE TABLE x (id int)");
		migrate().downgrade(Target.base());
		assertThat(migrate().upgrade(Target.heads()).applied()).hasSize(2);
	}

	@Test
	void databaseThatLostItsRevisionsIsNotKnown() {
		migrate().upgrade(Target.heads());
		this.database.execute("DROP TABLE migrate_revision");
		migrate().ensureTables();
		UnknownDatabaseException error = explained();
		assertThat(error.action()).contains("migrate stamp b1.");
		migrate().stamp(List.of(Target.parse("b1")));
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
		assertLikeANewOne();
	}

	private void assertLikeANewOne() {
		TestDatabase other = this.database.another();
		Migrate.builder(other.dataSource()).locations(this.folder.location()).build().upgrade(Target.heads());
		assertThat(this.database.schemaSnapshot()).isEqualTo(other.schemaSnapshot());
	}

	private UnknownDatabaseException explained() {
		UnknownDatabaseException error = catchThrowableOfType(UnknownDatabaseException.class,
				() -> migrate().upgrade(Target.heads()));
		assertThat(error).isNotNull();
		ScratchSettings scratch = new ScratchSettings(null,
				List.of(new Source.Server(this.database.superuser(), this.database::superuserOf)), (note) -> {
				});
		return SchemaComparisons.of(migrate(), scratch).explain(error);
	}

	private MigrateBuilder builder() {
		return Migrate.builder(this.database.dataSource()).locations(this.folder.location());
	}

	private Migrate migrate() {
		return builder().unknownDatabase(UnknownDatabase.FAIL).build();
	}

}
