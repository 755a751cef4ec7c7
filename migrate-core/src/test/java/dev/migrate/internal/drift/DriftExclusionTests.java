package dev.migrate.internal.drift;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.drift.Drift;
import dev.migrate.drift.DriftSettings;
import dev.migrate.drift.OnDrift;
import dev.migrate.internal.diff.InvalidPatternException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Things that are made at run time, and by whom. */
@PostgresTest
class DriftExclusionTests {

	private static final String SHOP = """
			CREATE TYPE status AS ENUM ('new', 'paid');
			CREATE TABLE task (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title varchar(20) NOT NULL,
				status status DEFAULT 'new', net numeric CHECK (net > 0));
			CREATE INDEX task_title ON task (title);
			CREATE VIEW open_task AS SELECT id, title FROM task WHERE status = 'new';
			CREATE FUNCTION double(i integer) RETURNS integer LANGUAGE sql AS 'SELECT 2 * i';
			ALTER TABLE task ENABLE ROW LEVEL SECURITY;
			CREATE POLICY own ON task USING (id > 0);
			CREATE SEQUENCE invoice;
			""";

	private final TestDatabase database;

	private RevisionFolder folder;

	DriftExclusionTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void writeRevisions(@TempDir Path path) {
		this.folder = new RevisionFolder(path).add("a1", "none", SHOP, "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			imp_*               | CREATE TABLE imp_1 (id serial, x int)
			imp_1               | CREATE TABLE imp_1 (id serial, x int)
			"Imp 1"             | CREATE TABLE "Imp 1" (id serial, x int)
			task.by_job         | ALTER TABLE task ADD by_job int
			task.by_*           | ALTER TABLE task ADD by_job int
			task                | CREATE INDEX by_job ON task (net)
			invoice             | DROP SEQUENCE invoice
			open_task,invoice   | DROP VIEW open_task; DROP SEQUENCE invoice
			double              | DROP FUNCTION double
			status              | ALTER TYPE status ADD VALUE 'lost'
			job_*               | CREATE FUNCTION job_1(a int, b text) RETURNS int LANGUAGE sql AS 'SELECT 1'
			""")
	void excludedThingsAreNoDrift(String patterns, String change) {
		migrate().upgrade(Target.heads());
		this.database.execute(change);
		assertThat(migrate().drift().state()).isEqualTo(Drift.State.FOUND);
		Migrate excluding = migrate(OnDrift.FAIL, patterns.split(","));
		assertThat(excluding.drift().state()).isEqualTo(Drift.State.NONE);
		this.folder.add("z9", "a1", "CREATE TABLE last (id int);", "DROP TABLE last;");
		assertThat(migrate(OnDrift.FAIL, patterns.split(",")).upgrade(Target.heads()).applied()).hasSize(1);
	}

	@Test
	void excludedSchemaAndTableAreQualified() {
		migrate().upgrade(Target.heads());
		this.database.execute("CREATE TABLE imp_1 (id int)");
		String schema = '"' + this.database.schema().replace("\"", "\"\"") + '"';
		assertThat(excluding(schema + ".imp_*").state()).isEqualTo(Drift.State.NONE);
		assertThat(named(excluding("other.imp_*"))).containsExactly("added: table imp_1");
	}

	private Drift excluding(String pattern) {
		return migrate(OnDrift.FAIL, pattern).drift();
	}

	@Test
	void patternThatCannotBeReadIsRefused() {
		migrate().upgrade(Target.heads());
		this.database.execute("CREATE TABLE imp_1 (id int)");
		assertThatExceptionOfType(InvalidPatternException.class).isThrownBy(() -> excluding("a..b"))
			.withMessageContaining("migrate.drift.exclude");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE TABLE part_3 PARTITION OF part FOR VALUES FROM (20) TO (30)",
			"CREATE TABLE part_3 PARTITION OF part FOR VALUES FROM (20) TO (30) PARTITION BY LIST (id); "
					+ "CREATE TABLE part_3_1 PARTITION OF part_3 DEFAULT; CREATE INDEX ON part_3_1 (at)",
			"CREATE TABLE part_3 (LIKE part INCLUDING ALL); "
					+ "ALTER TABLE part ATTACH PARTITION part_3 FOR VALUES FROM (20) TO (30)",
			"DROP TABLE part_2", "ALTER TABLE part DETACH PARTITION part_2; DROP TABLE part_2",
			"ALTER TABLE part DETACH PARTITION part_2" })
	void partitionsThatComeAndGoAreNoDrift(String job) {
		partitioned();
		this.database.execute(job);
		assertThat(named(strict().drift())).isEmpty();
		this.folder.add("p3", "p2", "SELECT 1;", "SELECT 1;");
		assertThat(strict().upgrade(Target.heads()).applied()).hasSize(1);
		assertThat(named(strict().drift())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE TABLE whole_2 PARTITION OF whole FOR VALUES FROM (10) TO (20)",
			"CREATE TABLE whole_2 PARTITION OF whole FOR VALUES FROM (10) TO (20); CREATE TRIGGER own BEFORE INSERT ON "
					+ "whole_2 FOR EACH ROW EXECUTE FUNCTION nothing(); COMMENT ON TABLE whole_2 IS 'own'; "
					+ "COMMENT ON COLUMN whole_2.id IS 'own'; ALTER TABLE whole_2 ADD CHECK (id > 0); "
					+ "ALTER TABLE whole_2 ENABLE ROW LEVEL SECURITY; CREATE POLICY own ON whole_2 USING (true); "
					+ "CREATE RULE own AS ON DELETE TO whole_2 DO NOTHING",
			"CREATE TABLE whole_2 PARTITION OF whole DEFAULT; ALTER TABLE whole_2 ALTER at SET STATISTICS 5; "
					+ "CLUSTER whole_2 USING whole_2_pkey" })
	void partitionThatAKeyRefersToIsNoDriftWithAllThatItHas(String job) {
		this.folder.add("w1", "a1",
				"CREATE TABLE whole (id int PRIMARY KEY, at int) PARTITION BY RANGE (id); "
						+ "CREATE TABLE whole_1 PARTITION OF whole FOR VALUES FROM (0) TO (10); "
						+ "CREATE TABLE refers (id int REFERENCES whole); "
						+ "CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; "
						+ "CREATE TRIGGER each BEFORE UPDATE ON whole FOR EACH ROW EXECUTE FUNCTION nothing();",
				"DROP TABLE refers; DROP TABLE whole; DROP FUNCTION nothing;");
		migrate().upgrade(Target.heads());
		this.database.execute(job);
		assertThat(named(strict().drift())).isEmpty();
		this.folder.add("w2", "w1", "SELECT 1;", "SELECT 1;");
		assertThat(strict().upgrade(Target.heads()).applied()).hasSize(1);
		this.database.execute("ALTER TABLE whole DETACH PARTITION whole_2; DROP TABLE whole_2");
		assertThat(named(strict().drift())).isEmpty();
	}

	@Test
	void partitionThatARevisionNamesIsNotForAJobToDrop() {
		partitioned();
		this.database.execute("DROP TABLE part_1");
		assertThat(named(strict().drift())).singleElement().asString().startsWith("removed: table part_1");
	}

	@Test
	void changeWithinAPartitionThatStaysIsDrift() {
		partitioned();
		this.database.execute("CREATE INDEX by_hand ON part_1 (id); ALTER TABLE part ADD by_hand int");
		assertThat(named(strict().drift())).contains("added: index part_1.by_hand: btree (id)",
				"added: column part.by_hand: integer");
	}

	// A job has made the second partition, and the last run has seen it.
	private void partitioned() {
		this.folder.add("p1", "a1",
				"CREATE TABLE part (id int, at int) PARTITION BY RANGE (at); CREATE INDEX ON part (id); "
						+ "CREATE TABLE part_1 PARTITION OF part FOR VALUES FROM (0) TO (10);",
				"DROP TABLE part;");
		migrate().upgrade(Target.heads());
		this.database.execute("CREATE TABLE part_2 PARTITION OF part FOR VALUES FROM (10) TO (20)");
		this.folder.add("p2", "p1", "SELECT 1;", "SELECT 1;");
		strict().upgrade(Target.heads());
	}

	private List<String> named(Drift drift) {
		String schema = '"' + this.database.schema().replace("\"", "\"\"") + "\".";
		return drift.describe().stream().map((change) -> change.replace(schema, "")).toList();
	}

	private Migrate migrate() {
		return migrate(OnDrift.WARN);
	}

	private Migrate strict() {
		return migrate(OnDrift.FAIL);
	}

	private Migrate migrate(OnDrift reaction, String... exclude) {
		return Migrate.builder(this.database.dataSource())
			.locations(this.folder.location())
			.drift(new DriftSettings(reaction, List.of(), List.of(exclude)))
			.build();
	}

}
