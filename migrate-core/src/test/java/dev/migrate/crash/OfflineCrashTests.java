package dev.migrate.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.drift.DriftSettings;
import dev.migrate.offline.MigrationScript;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.ScriptFile;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ends a script after each of its commands, with one database for each place that makes a
 * difference: the next run finishes the work of the script, as it would for a run.
 */
@PostgresTest
@Tag("crash")
class OfflineCrashTests {

	/** The newest server meets every point, the others only some. */
	private static final int STRIDE = Integer.getInteger("migrate.test.crash-stride",
			(PostgresServer.get().major() == 18) ? 1 : 8);

	private final TestDatabase reference;

	private RevisionFolder folder;

	OfflineCrashTests(TestDatabase reference) {
		this.reference = reference;
	}

	@BeforeEach
	void writeRevisions(@TempDir Path path) {
		this.folder = CrashScript.write(path);
	}

	@Test
	void nextRunFinishesWhatAKilledScriptHasBegun() throws SQLException {
		String empty = this.reference.schemaSnapshot();
		MigrationScript up = migrate(this.reference).upgradeScript(Target.heads());
		migrate(this.reference).upgrade(Target.heads());
		String upgraded = this.reference.schemaSnapshot();
		ScriptFile upgrade = ScriptFile.parse(up.sql());
		ScriptFile downgrade = ScriptFile.parse(migrate(this.reference).downgradeScript(Target.base()).sql());
		List<Integer> ups = points(upgrade);
		List<Integer> downs = points(downgrade);
		assertThat(ups).hasSizeGreaterThan(30);
		for (int i = 0; i < ups.size(); i += STRIDE) {
			int point = ups.get(i);
			try (TestDatabase database = PostgresServer.get().createDatabase()) {
				run(database, upgrade, point);
				migrate(database).upgrade(Target.heads());
				CrashScript.assertUpgraded(database);
				assertThat(database.schemaSnapshot()).as("point %d", point).isEqualTo(upgraded);
				run(database, downgrade, downs.get(Math.min(i, downs.size() - 1)));
				migrate(database).downgrade(Target.base());
				CrashScript.assertDowngraded(database);
				assertThat(database.schemaSnapshot()).as("point %d", point).isEqualTo(empty);
			}
		}
	}

	// A cut within a transaction has the same effect at each place, so one is enough.
	private static List<Integer> points(ScriptFile file) {
		List<Integer> points = new ArrayList<>();
		boolean open = false;
		for (int sent = 1; sent < file.commands().size(); sent++) {
			String last = file.commands().get(sent - 1).sql();
			open = last.equals("BEGIN") || (open && !last.equals("COMMIT"));
			if (!open || file.commands().get(sent).sql().equals("COMMIT")) {
				points.add(sent);
			}
		}
		return points;
	}

	private static void run(TestDatabase database, ScriptFile file, int count) throws SQLException {
		try (Connection connection = database.dataSource().getConnection()) {
			file.run(connection, count);
		}
	}

	private Migrate migrate(TestDatabase database) {
		return Migrate.builder(database.dataSource())
			.locations(this.folder.location())
			.drift(DriftSettings.OFF)
			.build();
	}

}
