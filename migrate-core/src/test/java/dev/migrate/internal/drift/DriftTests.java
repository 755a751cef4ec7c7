package dev.migrate.internal.drift;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.Migrate;
import dev.migrate.MigrateBuilder;
import dev.migrate.database.SchemaChange;
import dev.migrate.drift.Drift;
import dev.migrate.drift.DriftSettings;
import dev.migrate.drift.OnDrift;
import dev.migrate.drift.SchemaDriftException;
import dev.migrate.error.DatabaseState;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.StepFailedException;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.lock.LockMode;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.Psql;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.StatementLog;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Runs and people that change one database. */
@PostgresTest
class DriftTests {

	private static final DriftSettings FAIL = new DriftSettings(OnDrift.FAIL, List.of());

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

	private static final Map<String, String> CHANGES = Map.of("ALTER TABLE task ALTER title TYPE text",
			"changed: column task.title: was character varying(20) NOT NULL, is text NOT NULL",
			"ALTER TABLE task ALTER status DROP DEFAULT",
			"changed: column task.status: was status default 'new'::status, is status", "DROP INDEX task_title",
			"removed: index task.task_title: btree (title)", "CREATE INDEX by_hand ON task (net DESC)",
			"added: index task.by_hand: btree (net DESCENDING)", "ALTER TYPE status ADD VALUE 'lost' BEFORE 'paid'",
			"changed: enum status: was (new, paid), is (new, lost, paid)",
			"CREATE OR REPLACE FUNCTION double(i integer) RETURNS integer LANGUAGE sql AS 'SELECT 3 * i'",
			"changed: function double(i integer): in line 4 was AS $function$SELECT 2 * i$function$, is AS $function$SELECT 3 * i$function$",
			"ALTER POLICY own ON task USING (id > 1)",
			"changed: policy task.own: was ALL using (id > 0), is ALL using (id > 1)", "ALTER SEQUENCE invoice CACHE 5",
			"changed: sequence invoice: was bigint options (start 1 increment 1 minimum 1 maximum 9223372036854775807 cache 1), "
					+ "is bigint options (start 1 increment 1 minimum 1 maximum 9223372036854775807 cache 5)");

	private final TestDatabase database;

	private final List<MigrationEvent> events = new ArrayList<>();

	private RevisionFolder folder;

	DriftTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void writeRevisions(@TempDir Path path) {
		this.folder = new RevisionFolder(path).add("a1", "none", SHOP, """
				DROP VIEW open_task; DROP TABLE task; DROP TYPE status; DROP FUNCTION double; DROP SEQUENCE invoice;
				""");
	}

	@Test
	void everyChangeByHandIsNamed() {
		migrate().upgrade(Target.heads());
		assertThat(CHANGES).allSatisfy((change, description) -> {
			TestDatabase copy = this.database.copy();
			if (change.contains("TYPE text")) {
				copy.execute("DROP VIEW open_task");
			}
			copy.execute(change);
			assertThat(named(builder(copy).build().drift())).contains(description);
		});
	}

	@Test
	void viewThatIsReplacedIsNamed() {
		migrate().upgrade(Target.heads());
		this.database.execute("CREATE OR REPLACE VIEW open_task AS SELECT id, title FROM task WHERE net > 5");
		assertThat(named(migrate().drift())).singleElement()
			.asString()
			.startsWith("changed: view open_task: in line ")
			.contains("WHERE")
			.contains("net > ");
	}

	@Test
	void whatRunsDoIsNoDrift() {
		assertThat(migrate().drift().state()).isEqualTo(Drift.State.NOT_COMPARED);
		this.folder.addStandalone("b2", "a1",
				"CREATE INDEX CONCURRENTLY task_net ON task (net);\nALTER TYPE status ADD VALUE 'lost';",
				"DROP INDEX CONCURRENTLY task_net;");
		strict().upgrade(Target.parse("a1"));
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NONE);
		strict().upgrade(Target.heads());
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NONE);
		strict().downgrade(Target.parse("-1"));
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NONE);
		strict().downgrade(Target.base());
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NONE);
		this.database.execute("CREATE TABLE by_hand ()");
		assertThat(named(strict().drift())).containsExactly("added: table by_hand");
	}

	@Test
	void nextRunThatHasSomethingToDoWarnsAndGoesOn() {
		migrate().upgrade(Target.heads());
		this.database.execute("DROP INDEX task_title");
		migrate().upgrade(Target.heads());
		assertThat(this.events).noneMatch(MigrationEvent.DriftFound.class::isInstance);
		addSecond();
		migrate().upgrade(Target.heads());
		assertThat(this.events.get(0)).isInstanceOfSatisfying(MigrationEvent.DriftFound.class,
				(found) -> assertThat(named(found.drift()))
					.containsExactly("removed: index task.task_title: btree (title)"));
		assertThat(migrate().drift().state()).isEqualTo(Drift.State.NONE);
		assertThat(migrate().status().leftSchema()).isNotNull()
			.satisfies((left) -> assertThat(left.drift()).hasSize(1))
			.satisfies((left) -> assertThat(left.hash()).startsWith("3:"));
	}

	@Test
	void failRefusesTheRunUntilTheSchemaIsAccepted() {
		migrate().upgrade(Target.heads());
		this.database.execute("DROP INDEX task_title; CREATE TABLE by_hand (id int)");
		addSecond();
		assertThatExceptionOfType(SchemaDriftException.class).isThrownBy(() -> strict().upgrade(Target.heads()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Unchanged()))
			.withMessageContaining("removed: index")
			.withMessageContaining("added: table")
			.withMessageContaining("migrate stamp current");
		assertThat(strict().status().pending()).hasSize(1);
		assertThat(strict().stamp(List.of(Target.parse("current"))).accepted()).extracting(SchemaChange::kind)
			.containsExactlyInAnyOrder(SchemaChange.Kind.REMOVED, SchemaChange.Kind.ADDED);
		assertThat(strict().upgrade(Target.heads()).applied()).hasSize(1);
		assertThat(strict().stamp(List.of(Target.parse("current"))).accepted()).isEmpty();
	}

	@Test
	void schemaWithoutRevisionsIsAcceptedToo() {
		migrate().upgrade(Target.heads());
		migrate().downgrade(Target.base());
		this.database.execute("CREATE TABLE by_hand (id int)");
		assertThatExceptionOfType(SchemaDriftException.class).isThrownBy(() -> strict().upgrade(Target.heads()));
		assertThat(strict().stamp(List.of(Target.parse("current"))).accepted()).hasSize(1);
		assertThat(strict().upgrade(Target.heads()).applied()).hasSize(1);
	}

	@Test
	void stampRecordsWhatIsThere() {
		this.database.execute(SHOP);
		assertThat(strict().stamp(List.of(Target.heads())).accepted()).isEmpty();
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NONE);
		this.database.execute("DROP SEQUENCE invoice");
		assertThat(named(strict().drift())).hasSize(1);
	}

	@Test
	void sameChangeIsToldOnceAlsoIfTheRunFails() {
		migrate().upgrade(Target.heads());
		this.database.execute("DROP INDEX task_title");
		this.folder.add("b2", "a1", "SELECT 1/0;", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()));
		assertThat(this.events).anyMatch(MigrationEvent.DriftFound.class::isInstance);
		this.database.execute("CREATE INDEX by_hand ON task (net)");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()));
		assertThat(this.events).filteredOn(MigrationEvent.DriftFound.class::isInstance)
			.singleElement()
			.isInstanceOfSatisfying(MigrationEvent.DriftFound.class, (found) -> assertThat(named(found.drift()))
				.containsExactly("added: index task.by_hand: btree (net)"));
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()));
		assertThat(this.events).noneMatch(MigrationEvent.DriftFound.class::isInstance);
	}

	@Test
	void refusalIsToldEachTime() {
		migrate().upgrade(Target.heads());
		this.database.execute("DROP INDEX task_title");
		addSecond();
		for (int attempt = 0; attempt < 2; attempt++) {
			assertThatExceptionOfType(SchemaDriftException.class).isThrownBy(() -> strict().upgrade(Target.heads()));
		}
	}

	@Test
	void stampToWhereItIsWritesNothingWithoutDrift() {
		migrate().upgrade(Target.heads());
		migrate().stamp(List.of(Target.heads()));
		assertThat(records()).isEqualTo(1);
	}

	@Test
	void ignoreNeitherLooksNorRecords() {
		builder(this.database).drift(DriftSettings.OFF).build().upgrade(Target.heads());
		assertThat(records()).isZero();
		assertThat(builder(this.database).drift(DriftSettings.OFF).build().drift().reason())
			.contains("migrate.on-drift");
		assertThat(migrate().drift().state()).isEqualTo(Drift.State.NOT_COMPARED);
		migrate().stamp(List.of(Target.heads()));
		addSecond();
		builder(this.database).drift(DriftSettings.OFF).build().upgrade(Target.heads());
		assertThat(migrate().drift().reason()).contains("without a record of what they left");
	}

	@Test
	void runThatFailsHalfwayRecordsWhatItLeaves() {
		this.folder.add("b2", "a1", "CREATE TABLE second (id int);\nSELECT 1/0;", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> strict().upgrade(Target.heads()));
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NONE);
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> strict().upgrade(Target.heads()));
		assertThat(records()).isEqualTo(1);
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NONE);
	}

	@Test
	void whatAnUnfinishedStepHasDoneIsNotCompared() {
		this.folder.addStandalone("b2", "a1", "CREATE TABLE second (id int);\nSELECT 1/0;", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> strict().upgrade(Target.heads()));
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NOT_COMPARED);
		this.folder.addStandalone("b2", "a1", "CREATE TABLE second (id int);\nSELECT 1;", "");
		strict().upgrade(Target.heads());
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NONE);
	}

	@Test
	void scriptIsNotDrift() {
		migrate().upgrade(Target.heads());
		addSecond();
		this.database.execute(
				"CREATE TABLE second (id int); INSERT INTO migrate_history (run, revision, action, outcome, statements,"
						+ " started_at, host, database_user, backend_pid) VALUES ('x', 'b2', 'UPGRADE', 'DONE', 1, now(), 'h', 'u', 1)");
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NOT_COMPARED);
		strict().stamp(List.of(Target.heads()));
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NONE);
	}

	@Test
	void inspectionIsOneForARunWhateverTheNumberOfItsRevisions() {
		this.folder.add("b2", "a1", "SELECT 2;", "").add("c3", "b2", "SELECT 3;", "");
		StatementLog log = this.database.statements();
		migrate().upgrade(Target.heads());
		assertThat(log.statements()).filteredOn((sql) -> sql.contains("p.polrelid AS relation")).hasSize(1);
	}

	@Test
	void ignoreCostsNothing() {
		builder(this.database).drift(DriftSettings.OFF).build().upgrade(Target.heads());
		addSecond();
		StatementLog log = this.database.statements();
		builder(this.database).drift(DriftSettings.OFF).build().upgrade(Target.heads());
		assertThat(log.statements()).noneMatch((sql) -> sql.contains("listing") || sql.contains("p.polrelid"));
	}

	@Test
	void whoHasATableForHimselfIsNotWaitedForLong() throws SQLException {
		Migrate migrate = builder(this.database).ddlLockTimeout(Duration.ofMillis(100)).build();
		migrate.upgrade(Target.heads());
		try (Connection busy = this.database.dataSource().getConnection();
				Statement statement = busy.createStatement()) {
			busy.setAutoCommit(false);
			statement.execute("LOCK TABLE task IN ACCESS EXCLUSIVE MODE");
			assertThat(migrate.drift().reason()).startsWith("Another session has locked an object of the schema: ");
			addSecond();
			Migrate next = builder(this.database).ddlLockTimeout(Duration.ofMillis(100)).build();
			assertThat(next.upgrade(Target.heads()).applied()).hasSize(1);
			assertThat(this.events).anyMatch(MigrationEvent.SchemaNotCompared.class::isInstance)
				.anyMatch(MigrationEvent.SchemaNotRecorded.class::isInstance);
			busy.rollback();
		}
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NOT_COMPARED);
	}

	@Test
	void behindAPoolerTheNextRunComparesToo() {
		builder(this.database).lockMode(LockMode.TRANSACTION).build().upgrade(Target.heads());
		addSecond();
		Migrate migrate = builder(this.database).lockMode(LockMode.TRANSACTION).drift(FAIL).build();
		this.database.execute("DROP SEQUENCE invoice");
		assertThatExceptionOfType(SchemaDriftException.class).isThrownBy(() -> migrate.upgrade(Target.heads()));
		migrate.stamp(List.of(Target.parse("current")));
		assertThat(migrate.upgrade(Target.heads()).applied()).hasSize(1);
		assertThat(migrate.drift().state()).isEqualTo(Drift.State.NONE);
	}

	@Test
	void restoredDumpIsNotDrift() {
		migrate().upgrade(Target.heads());
		Optional<String> dump = this.database.pgDump();
		if (dump.isPresent() && Psql.isInstalled()) {
			TestDatabase restored = this.database.another();
			Psql.run(restored, dump.get(), "-q");
			assertThat(hash(restored)).isEqualTo(hash(this.database));
			restored.execute("DROP SEQUENCE invoice");
			assertThat(hash(restored)).isNotEqualTo(hash(this.database));
		}
	}

	@Test
	void orderOfCreationDoesNotCount() {
		TestDatabase other = this.database.another();
		this.database.execute("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int CHECK (id > 0));"
				+ " CREATE INDEX b1 ON b (id); CREATE INDEX a1 ON a (id)");
		other.execute("CREATE TABLE gone (); DROP TABLE gone; CREATE TABLE b (id int); CREATE INDEX b1 ON b (id);"
				+ " ALTER TABLE b ADD CHECK (id > 0); CREATE TABLE a (id int); CREATE INDEX a1 ON a (id);"
				+ " ALTER TABLE a ADD PRIMARY KEY (id)");
		assertThat(hash(other)).isEqualTo(hash(this.database));
	}

	private static String hash(TestDatabase database) {
		try (Connection connection = database.dataSource().getConnection()) {
			return new DriftDetector(new PostgresqlDialect(), new TableNaming(null, "migrate_"), FAIL)
				.look(connection, Duration.ofSeconds(5))
				.listing()
				.hash();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void onlyTheNewestListingIsKept() {
		migrate().upgrade(Target.heads());
		addSecond();
		migrate().upgrade(Target.heads());
		assertThat(this.database.jdbc()
			.sql("SELECT string_agg((listing IS NULL)::text, ' ' ORDER BY number) FROM migrate_schema")
			.query(String.class)
			.single()).isEqualTo("true false");
	}

	@Test
	void anotherMajorVersionOrScopeIsNotCompared() {
		migrate().upgrade(Target.heads());
		assertThat(builder(this.database).drift(new DriftSettings(OnDrift.FAIL, List.of("public"))).build().drift())
			.satisfies((drift) -> assertThat(drift.reason()).contains("looked at other schemas"));
		this.database.execute("UPDATE migrate_schema SET product = 'PostgreSQL 13'; DROP SEQUENCE invoice");
		addSecond();
		assertThat(strict().drift().reason()).contains("PostgreSQL 13");
		strict().upgrade(Target.heads());
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NONE);
		this.database.execute("UPDATE migrate_schema SET hash = '0:' || hash");
		assertThat(strict().drift().reason()).contains("another version of Migrate");
	}

	@Test
	void otherSchemasAreLookedAtWhereTheyAreNamed() {
		Migrate both = builder(this.database).drift(new DriftSettings(OnDrift.WARN, List.of("public", "none"))).build();
		both.upgrade(Target.heads());
		this.database.execute("CREATE TABLE public.by_hand ()");
		assertThat(both.drift().describe()).containsExactly("added: table public.by_hand");
	}

	@Test
	void tablesOfAnEarlierVersionGetTheirTable() {
		migrate().upgrade(Target.heads());
		this.database.execute("DROP TABLE migrate_schema");
		addSecond();
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NOT_COMPARED);
		strict().upgrade(Target.heads());
		assertThat(strict().drift().state()).isEqualTo(Drift.State.NONE);
	}

	@Test
	void whatCannotBeRecordedIsAWarning() {
		migrate().upgrade(Target.heads());
		this.database.execute("ALTER TABLE migrate_schema ADD CONSTRAINT obstacle CHECK (run = '') NOT VALID");
		addSecond();
		assertThat(migrate().upgrade(Target.heads()).applied()).hasSize(1);
		assertThat(this.events)
			.anySatisfy((event) -> assertThat(event).isInstanceOfSatisfying(MigrationEvent.SchemaNotRecorded.class,
					(not) -> assertThat(not.reason()).contains("23514")));
		this.database.execute("ALTER TABLE migrate_schema RENAME listing TO other");
		this.folder.add("c3", "b2", "CREATE TABLE third (id int);", "");
		assertThat(strict().upgrade(Target.heads()).applied()).hasSize(1);
		assertThat(this.events).anyMatch(MigrationEvent.SchemaNotCompared.class::isInstance);
	}

	@Test
	void onePooledConnectionIsEnough() {
		Migrate migrate = Migrate.builder(this.database.pool(1)).locations(this.folder.location()).drift(FAIL).build();
		migrate.upgrade(Target.heads());
		addSecond();
		Migrate next = Migrate.builder(this.database.pool(1)).locations(this.folder.location()).drift(FAIL).build();
		next.upgrade(Target.heads());
		assertThat(next.drift().state()).isEqualTo(Drift.State.NONE);
	}

	private void addSecond() {
		this.folder.add("b2", "a1", "CREATE TABLE second (id int);", "DROP TABLE second;");
	}

	private long records() {
		return this.database.jdbc().sql("SELECT count(*) FROM migrate_schema").query(Long.class).single();
	}

	// The names without the schema of the test, which has to be quoted.
	private List<String> named(Drift drift) {
		String schema = "\"" + this.database.schema().replace("\"", "\"\"") + "\".";
		return drift.describe().stream().map((change) -> change.replace(schema, "")).toList();
	}

	private Migrate migrate() {
		return builder(this.database).build();
	}

	private Migrate strict() {
		return builder(this.database).drift(FAIL).build();
	}

	private MigrateBuilder builder(TestDatabase on) {
		this.events.clear();
		return Migrate.builder(on.dataSource()).locations(this.folder.location()).listeners(List.of(this.events::add));
	}

}
