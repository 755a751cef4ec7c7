package dev.migrate.crash;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.State;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A database that was restored from an earlier backup. */
@PostgresTest
@Tag("crash")
class RestoreTests {

	private final TestDatabase database;

	private RevisionFolder folder;

	RestoreTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void writeRevisions(@TempDir Path path) {
		this.folder = new RevisionFolder(path).add("a1", "none", "CREATE TABLE one (id int);", "DROP TABLE one;")
			.add("b1", "a1", "INSERT INTO one VALUES (1);", "DELETE FROM one;")
			.add("c1", "b1", "ALTER TABLE one ADD c int;", "ALTER TABLE one DROP c;");
	}

	@Test
	void upgradeGoesOnFromTheBackup() {
		migrate(this.database).upgrade(Target.parse("a1"));
		TestDatabase restored = this.database.copy();
		migrate(this.database).upgrade(Target.heads());
		assertThat(ids(migrate(restored).upgrade(Target.heads()).applied())).containsExactly("b1", "c1");
		assertThat(migrate(restored).status().state()).isEqualTo(State.UP_TO_DATE);
		assertThat(restored.schemaSnapshot()).isEqualTo(this.database.schemaSnapshot());
		assertThat(rows(restored)).isEqualTo(1);
	}

	@Test
	void stepThatWasHalfwayInTheBackupGoesOnBehindWhatIsDone() {
		this.folder.addStandalone("b1", "a1", "INSERT INTO one VALUES (1);\nINSERT INTO missing VALUES (1);", "");
		assertThatExceptionOfType(StepFailedException.class)
			.isThrownBy(() -> migrate(this.database).upgrade(Target.heads()));
		TestDatabase restored = this.database.copy();
		this.folder.addStandalone("b1", "a1", "INSERT INTO one VALUES (1);\nINSERT INTO one VALUES (2);", "");
		migrate(this.database).upgrade(Target.heads());
		assertThat(ids(migrate(restored).upgrade(Target.heads()).applied())).containsExactly("b1", "c1");
		assertThat(restored.schemaSnapshot()).isEqualTo(this.database.schemaSnapshot());
		assertThat(rows(restored)).isEqualTo(2);
	}

	private Migrate migrate(TestDatabase database) {
		return Migrate.builder(database.dataSource()).locations(this.folder.location()).build();
	}

	private static int rows(TestDatabase database) {
		return database.jdbc().sql("SELECT count(*) FROM one").query(Integer.class).single();
	}

	private static List<String> ids(List<RevisionId> revisions) {
		return revisions.stream().map(RevisionId::value).toList();
	}

}
