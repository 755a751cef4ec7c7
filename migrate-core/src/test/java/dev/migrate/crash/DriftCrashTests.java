package dev.migrate.crash;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.Migrate;
import dev.migrate.drift.Drift;
import dev.migrate.drift.DriftSettings;
import dev.migrate.drift.OnDrift;
import dev.migrate.drift.SchemaDriftException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Kills a run while it looks for drift, in the middle of its work, and after the commit
 * of its last step, before or while it records the schema that it leaves.
 */
@PostgresTest
@Tag("crash")
class DriftCrashTests {

	/**
	 * The number of calls at the end of a run that record the schema: the tests meet more
	 * of these.
	 */
	private static final int RECORDING = 36;

	private final TestDatabase database;

	private final RevisionFolder folder;

	DriftCrashTests(TestDatabase database, @TempDir Path path) {
		this.database = database;
		this.folder = new RevisionFolder(path).add("a1", "none", "CREATE TABLE first (id int);", "DROP TABLE first;");
	}

	@Test
	void nextRunDoesNotTakeTheWorkOfAKilledOneForDrift() {
		migrate(this.database).upgrade(Target.heads());
		this.folder.addStandalone("b2", "a1",
				"CREATE TABLE second (id int); CREATE INDEX CONCURRENTLY ix_second ON second (id);",
				"DROP TABLE IF EXISTS second;");
		Map<Integer, TestDatabase> databases = databases();
		try (RunnerProcess process = RunnerProcess.start("upgrade", this.folder, databases)) {
			process.go();
			assertThat(process.await()).noneMatch((line) -> line.startsWith("failed"));
		}
		assertThat(databases.values().stream().filter(this::isAtHeadWithoutRecord)).hasSizeGreaterThan(2);
		assertThat(databases.values().stream().filter(this::isRecorded)).isNotEmpty();
		this.folder.add("c3", "b2", "CREATE TABLE third (id int);", "DROP TABLE third;");
		databases.values().forEach(this::finish);
	}

	// The copies, by the call before which the run is killed there.
	private Map<Integer, TestDatabase> databases() {
		TestDatabase whole = this.database.copy();
		CountedDataSource counted = new CountedDataSource(whole.dataSource(), 0, (connection) -> {
		});
		Migrate.builder(counted).locations(this.folder.location()).build().upgrade(Target.heads());
		Map<Integer, TestDatabase> databases = new HashMap<>();
		int recording = counted.calls() - RECORDING;
		for (int call = 1; call <= counted.calls() + 1; call += (call < recording) ? 8 : 3) {
			databases.put(call, this.database.copy());
		}
		return databases;
	}

	private boolean isAtHeadWithoutRecord(TestDatabase database) {
		Migrate migrate = migrate(database);
		return migrate.status().pending().isEmpty() && migrate.drift().state() == Drift.State.NOT_COMPARED;
	}

	private boolean isRecorded(TestDatabase database) {
		Migrate migrate = migrate(database);
		return migrate.status().pending().isEmpty() && migrate.drift().state() == Drift.State.NONE;
	}

	private void finish(TestDatabase database) {
		migrate(database).upgrade(Target.heads());
		assertThat(migrate(database).drift().state()).isEqualTo(Drift.State.NONE);
		database.execute("DROP TABLE second");
		assertThatExceptionOfType(SchemaDriftException.class)
			.isThrownBy(() -> migrate(database).downgrade(Target.parse("-1")))
			.withMessageContaining("removed: table")
			.withMessageContaining(".second");
	}

	private Migrate migrate(TestDatabase database) {
		return Migrate.builder(database.dataSource())
			.locations(this.folder.location())
			.drift(new DriftSettings(OnDrift.FAIL, List.of()))
			.build();
	}

}
