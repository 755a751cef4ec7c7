package dev.migrate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationEvent.StatementProgress;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A long build of an index reports its progress. */
@PostgresTest
class ProgressTests {

	private final TestDatabase database;

	private final List<MigrationEvent> events = new CopyOnWriteArrayList<>();

	private RevisionFolder folder;

	ProgressTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void createTableThatIsSlowToIndex(@TempDir Path path) {
		this.folder = new RevisionFolder(path);
		this.database.execute("""
				CREATE FUNCTION slow(id int) RETURNS int IMMUTABLE LANGUAGE plpgsql
					AS $$ BEGIN PERFORM pg_sleep(0.02); RETURN id; END $$;
				CREATE TABLE big (id int, fill char(1500));
				ALTER TABLE big ALTER fill SET STORAGE PLAIN;
				INSERT INTO big SELECT generate_series(1, 180), 'x'""");
	}

	@Test
	void indexThatTakesLongTellsItsPhaseAndHowMuchIsDone() {
		this.folder.add("a1", "none", "SELECT 1;\nCREATE INDEX ix_big ON big (slow(id));", "");
		migrate(this.database.dataSource()).upgrade(Target.heads());
		List<StatementProgress> progress = progress();
		assertThat(progress).hasSizeGreaterThanOrEqualTo(2).allSatisfy((event) -> {
			assertThat(event.location().toString()).endsWith("a1.sql:8");
			assertThat(event.index()).isEqualTo(2);
			assertThat(event.statements()).isEqualTo(2);
			assertThat(event.phase()).startsWith("building index");
			assertThat(event.running()).isGreaterThan(Duration.ofMillis(900));
		});
		assertThat(progress).extracting(StatementProgress::percent).doesNotContainNull().isSorted();
		assertThat(progress.get(0).percent()).isBetween(1, 99);
		assertThat(this.events).last().isInstanceOf(MigrationEvent.RunCompleted.class);
	}

	@Test
	void indexThatIsBuiltConcurrentlyTellsItToo() {
		this.folder.addStandalone("a1", "none", "CREATE INDEX CONCURRENTLY ix_big ON big (slow(id));", "");
		migrate(this.database.pool(2)).upgrade(Target.heads());
		assertThat(progress()).isNotEmpty();
	}

	@Test
	void poolWithoutASecondConnectionTellsNothing() {
		this.folder.add("a1", "none", "CREATE INDEX ix_big ON big (slow(id));", "");
		migrate(this.database.pool(1)).upgrade(Target.heads());
		assertThat(progress()).isEmpty();
		assertThat(migrate(this.database.dataSource()).status().state()).isEqualTo(State.UP_TO_DATE);
	}

	private Migrate migrate(DataSource dataSource) {
		return Migrate.builder(dataSource)
			.locations(this.folder.location())
			.listeners(List.of(this.events::add))
			.build();
	}

	private List<StatementProgress> progress() {
		return this.events.stream()
			.filter(StatementProgress.class::isInstance)
			.map(StatementProgress.class::cast)
			.toList();
	}

}
