package dev.migrate.spring.jpa;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrate.autogenerate.GeneratedChanges;
import dev.migrate.diff.DiffSettings;
import dev.migrate.scratch.TargetSchema;
import dev.migrate.spring.jpa.model.Model;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.Psql;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Every mapping that changes DDL, there and back. */
@PostgresTest
class EntityModelTests {

	private final TestDatabase database;

	private final ModelDatabase model;

	private final Path empty;

	EntityModelTests(TestDatabase database, @TempDir Path directory, @TempDir Path empty) {
		this.database = database;
		this.empty = empty;
		this.model = new ModelDatabase(database.dataSource(), new RevisionFolder(directory));
		// One entity is mapped to a view that somebody else has made.
		database.execute("CREATE VIEW summary AS SELECT 1::bigint AS id, 'One'::varchar(80) AS title");
	}

	@Test
	void modelIsLarge() {
		assertThat(Model.everything().stream().filter((type) -> type.isAnnotationPresent(Entity.class)))
			.hasSizeGreaterThan(60);
	}

	@Test
	void generatedRevisionMakesWhatTheEntitiesWant() {
		String before = this.database.schemaSnapshot();
		Entities entities = new Entities(Model.everything());
		TargetSchema target = entities.target();
		GeneratedChanges changes = this.model.upgrade("a1", "none", target);
		assertThat(changes.faults()).isEmpty();
		assertNothingLeft(this.model, target);
		entities.validate(this.database.dataSource());
		assertNothingLeftInRestored(target);
		this.model.downgradeTo("base");
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	@Test
	void scratchAmongTemporaryObjectsSeesTheSame() throws SQLException {
		revokeCreate();
		TargetSchema target = new Entities(Model.oneSchema()).target();
		assertThat(this.model.upgrade("a1", "none", target).faults()).isEmpty();
		assertNothingLeft(this.model, target);
	}

	// What pg_dump prints is not stored as it was: a check, for one, has more casts.
	private void assertNothingLeftInRestored(TargetSchema target) {
		this.database.pgDump().filter((dump) -> Psql.isInstalled()).ifPresent((dump) -> {
			TestDatabase restored = this.database.another();
			Psql.run(restored, dump, "-q");
			assertNothingLeft(new ModelDatabase(restored.dataSource(), new RevisionFolder(this.empty)), target);
		});
	}

	private void assertNothingLeft(ModelDatabase model, TargetSchema target) {
		for (DiffSettings settings : List.of(DiffSettings.CAREFUL, ModelDatabase.DROPPING)) {
			GeneratedChanges again = model.compare(target, settings);
			assertThat(ModelDatabase.text(again.upgrade())).isEmpty();
			assertThat(ModelDatabase.text(again.withheld())).isEmpty();
			assertThat(again.difference().findings()).isEmpty();
		}
	}

	private void revokeCreate() throws SQLException {
		try (Connection connection = this.database.superuser().getConnection();
				Statement statement = connection.createStatement()) {
			statement
				.execute("ALTER DATABASE \"" + this.database.name().replace("\"", "\"\"") + "\" OWNER TO postgres");
		}
	}

}
