package dev.migrate.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.migrate.Migrate;
import dev.migrate.drift.DriftSettings;
import dev.migrate.drift.OnDrift;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.StatementGroup;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.diff.Diff;
import dev.migrate.internal.diff.DiffSettings;
import dev.migrate.internal.diff.DiffSettings.Drops;
import dev.migrate.internal.diff.ExpressionComparison;
import dev.migrate.internal.diff.Route;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Schema;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the process of a generated revision in the form for running systems, between its
 * statements and within them: the next run finishes the revision, both ways.
 */
@PostgresTest
@Tag("crash")
class OnlineCrashTests {

	private static final int TOGETHER = 24;

	/** The number of calls between two points at which a process is killed. */
	private static final int STRIDE = Integer.getInteger("migrate.test.crash-stride", 5);

	private static final String FROM = """
			CREATE TABLE person (id bigint NOT NULL, email text, age int, title varchar(20));
			CREATE TABLE visit (id bigint NOT NULL, person_id bigint) PARTITION BY HASH (id);
			CREATE TABLE visit_0 PARTITION OF visit FOR VALUES WITH (MODULUS 2, REMAINDER 0);
			CREATE TABLE visit_1 PARTITION OF visit FOR VALUES WITH (MODULUS 2, REMAINDER 1);
			INSERT INTO person SELECT i, 'p' || i, i, 't' FROM generate_series(1, 20) i;
			INSERT INTO visit SELECT i, i FROM generate_series(1, 20) i;
			""";

	private static final String TO = """
			CREATE TABLE person (id bigint NOT NULL, email text DEFAULT '' NOT NULL, age bigint, title varchar(40),
				CONSTRAINT pk_person PRIMARY KEY (id), CONSTRAINT ck_age CHECK (age > 0));
			CREATE TABLE visit (id bigint NOT NULL, person_id bigint) PARTITION BY HASH (id);
			CREATE TABLE visit_0 PARTITION OF visit FOR VALUES WITH (MODULUS 2, REMAINDER 0);
			CREATE TABLE visit_1 PARTITION OF visit FOR VALUES WITH (MODULUS 2, REMAINDER 1);
			CREATE INDEX ix_person_email ON person (email);
			CREATE INDEX ix_visit_person_id ON visit (person_id);
			""";

	private final TestDatabase reference;

	private final RevisionFolder folder;

	OnlineCrashTests(TestDatabase reference, @TempDir Path path) {
		this.reference = reference;
		this.folder = new RevisionFolder(path);
	}

	@Test
	void nextRunFinishesAGeneratedRevision() throws Exception {
		String empty = this.reference.schemaSnapshot();
		generate();
		migrate(this.reference).upgrade(Target.heads());
		String upgraded = this.reference.schemaSnapshot();
		boolean more = true;
		for (int first = 1; more; first += TOGETHER * STRIDE) {
			NavigableMap<Integer, TestDatabase> databases = databases(first);
			try {
				more = kill("upgrade", databases);
				finish(databases, (database) -> migrate(database).upgrade(Target.heads()), upgraded);
				more |= kill("downgrade", databases);
				finish(databases, (database) -> migrate(database).downgrade(Target.base()), empty);
			}
			finally {
				databases.values().forEach(TestDatabase::close);
			}
		}
	}

	private void generate() throws SQLException {
		this.folder.add("a1", "none", FROM, "DROP TABLE visit; DROP TABLE person;");
		Dialect dialect = new PostgresqlDialect();
		try (TestDatabase there = this.reference.another(); TestDatabase wanted = this.reference.another()) {
			Schema from = inspect(dialect, there, FROM);
			Schema to = inspect(dialect, wanted, TO);
			Route changes = new Diff(DiffSettings.CAREFUL.withDrops(Drops.ALLOWED), ExpressionComparison.byText())
				.between(from, to)
				.changes();
			String upgrade = online(dialect, changes.upgrade(), there.schema(), from);
			assertThat(upgrade).contains("CREATE INDEX CONCURRENTLY visit_1_person_id_idx", "ATTACH PARTITION",
					"VALIDATE CONSTRAINT ck_age", "migrate_not_null", "PRIMARY KEY USING INDEX", "TYPE bigint");
			this.folder.addStandalone("b1", "a1", upgrade, online(dialect, changes.downgrade(), there.schema(), to));
		}
	}

	private static Schema inspect(Dialect dialect, TestDatabase database, String script) throws SQLException {
		database.execute(script);
		try (Connection connection = database.dataSource().getConnection()) {
			return dialect.inspector()
				.inspect(connection, InspectionScope.everything(new TableNaming(null, "migrate_"), database.schema()));
		}
	}

	private static String online(Dialect dialect, List<Operation> operations, String schema, Schema before) {
		return dialect.renderer()
			.renderOnline(operations, schema, before)
			.stream()
			.map(StatementGroup::text)
			.collect(Collectors.joining("\n\n"));
	}

	private static NavigableMap<Integer, TestDatabase> databases(int first) {
		NavigableMap<Integer, TestDatabase> databases = new TreeMap<>();
		for (int i = 0; i < TOGETHER; i++) {
			databases.put(first + i * STRIDE, PostgresServer.get().createDatabase());
		}
		return databases;
	}

	// Whether all runs were stopped: if so, there are later points.
	private boolean kill(String action, NavigableMap<Integer, TestDatabase> databases) {
		try (RunnerProcess process = RunnerProcess.start(action, this.folder, databases, OnDrift.IGNORE)) {
			process.go();
			List<String> lines = process.await();
			assertThat(lines).noneMatch((line) -> line.startsWith("failed"));
			return lines.stream().allMatch((line) -> line.startsWith("stopped"));
		}
	}

	private static void finish(NavigableMap<Integer, TestDatabase> databases, Run run, String expected) {
		databases.forEach((point, database) -> {
			run.on(database);
			assertThat(database.schemaSnapshot()).as("after the end at call " + point).isEqualTo(expected);
		});
	}

	private Migrate migrate(TestDatabase database) {
		return Migrate.builder(database.dataSource())
			.locations(this.folder.location())
			.drift(DriftSettings.OFF)
			.build();
	}

	/** The run in a database. */
	@FunctionalInterface
	private interface Run {

		void on(TestDatabase database);

	}

}
