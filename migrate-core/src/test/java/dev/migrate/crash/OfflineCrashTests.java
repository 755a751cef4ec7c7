package dev.migrate.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.Migrate;
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
 * A script is ended after each of its commands, one database for each: the next run
 * finishes what it has begun, as it would for a run.
 */
@PostgresTest
@Tag("crash")
class OfflineCrashTests {

	/** The newest server meets every point, others some. */
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
		int points = Math.max(upgrade.commands().size(), downgrade.commands().size());
		assertThat(points).isGreaterThan(60);
		for (int point = 1; point <= points; point += STRIDE) {
			try (TestDatabase database = PostgresServer.get().createDatabase()) {
				run(database, upgrade, point);
				migrate(database).upgrade(Target.heads());
				CrashScript.assertUpgraded(database);
				assertThat(database.schemaSnapshot()).as("point %d", point).isEqualTo(upgraded);
				run(database, downgrade, point);
				migrate(database).downgrade(Target.base());
				CrashScript.assertDowngraded(database);
				assertThat(database.schemaSnapshot()).as("point %d", point).isEqualTo(empty);
			}
		}
	}

	private static void run(TestDatabase database, ScriptFile file, int count) throws SQLException {
		try (Connection connection = database.dataSource().getConnection()) {
			file.run(connection, Math.min(count, file.commands().size()));
		}
	}

	private Migrate migrate(TestDatabase database) {
		return Migrate.builder(database.dataSource()).locations(this.folder.location()).build();
	}

}
