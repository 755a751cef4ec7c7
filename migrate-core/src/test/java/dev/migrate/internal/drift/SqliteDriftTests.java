package dev.migrate.internal.drift;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.drift.Drift;
import dev.migrate.drift.DriftSettings;
import dev.migrate.drift.OnDrift;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.revision.Target;
import dev.migrate.testing.RevisionFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A database that cannot be inspected. */
class SqliteDriftTests {

	private final List<MigrationEvent> events = new ArrayList<>();

	private RevisionFolder folder;

	private DataSource dataSource;

	@BeforeEach
	void makeDatabase(@TempDir Path directory, @TempDir Path revisions) {
		this.dataSource = new DriverManagerDataSource("jdbc:sqlite:" + directory.resolve("app.db"));
		this.folder = new RevisionFolder(revisions).add("a1", "none", "CREATE TABLE first (id int);", "");
	}

	@Test
	void runsRecordNothingAndSayNothingOfIt() {
		strict().upgrade(Target.heads());
		JdbcClient.create(this.dataSource).sql("ALTER TABLE first ADD by_hand int").update();
		this.folder.add("b2", "a1", "CREATE TABLE second (id int);", "");
		assertThat(strict().upgrade(Target.heads()).applied()).hasSize(1);
		assertThat(strict().stamp(List.of(Target.parse("current"))).accepted()).isEmpty();
		assertThat(this.events).noneMatch(MigrationEvent.SchemaNotCompared.class::isInstance)
			.noneMatch(MigrationEvent.SchemaNotRecorded.class::isInstance);
		assertThat(strict().status().leftSchema()).isNull();
		assertThat(JdbcClient.create(this.dataSource)
			.sql("SELECT count(*) FROM sqlite_master WHERE name LIKE 'migrate_schema%'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void comparisonSaysWhyThereIsNone() {
		assertThat(strict().drift())
			.isEqualTo(new Drift(Drift.State.NOT_COMPARED, null, List.of(), "A SQLite database cannot be inspected."));
	}

	private Migrate strict() {
		return Migrate.builder(this.dataSource)
			.locations(this.folder.location())
			.drift(new DriftSettings(OnDrift.FAIL, List.of()))
			.listeners(List.of(this.events::add))
			.build();
	}

}
