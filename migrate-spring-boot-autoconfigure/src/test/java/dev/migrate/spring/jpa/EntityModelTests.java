package dev.migrate.spring.jpa;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.comparison.Place;
import dev.migrate.comparison.ScratchSettings;
import dev.migrate.comparison.ScratchSettings.Source;
import dev.migrate.spring.jpa.model.Model;
import dev.migrate.targetschema.TargetSchema;
import dev.migrate.testing.PostgresBinaries;
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
		// One entity is mapped to a view that others have created.
		database.execute("CREATE VIEW summary AS SELECT 1::bigint AS id, 'One'::varchar(80) AS title");
	}

	@Test
	void modelIsLarge() {
		assertThat(Model.everything().stream().filter((type) -> type.isAnnotationPresent(Entity.class)))
			.hasSizeGreaterThan(70);
	}

	@Test
	void generatedRevisionMakesWhatTheEntitiesWant() {
		String before = this.database.schemaSnapshot();
		Entities entities = new Entities(Model.everything());
		TargetSchema target = entities.target();
		GeneratedChanges changes = this.model.upgrade("a1", "none", target);
		assertThat(changes.refused()).isEmpty();
		assertNothingLeft(this.model, target);
		entities.validate(this.database.dataSource());
		restored().ifPresent((restored) -> assertNothingLeft(restored, target));
		this.model.downgradeTo("base");
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	@Test
	void severalPersistenceUnitsAreOneSchema() {
		String before = this.database.schemaSnapshot();
		Entities one = new Entities(Model.oneUnit());
		Entities other = new Entities(Model.otherUnit());
		TargetSchema target = Entities.target(one, other);
		assertThat(this.model.upgrade("a1", "none", target).refused()).isEmpty();
		assertNothingLeft(this.model, target);
		one.validate(this.database.dataSource());
		other.validate(this.database.dataSource());
		this.model.downgradeTo("base");
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	@Test
	void scratchAmongTemporaryObjectsSeesTheSame() throws SQLException {
		revokeCreate();
		TargetSchema target = new Entities(Model.oneSchema()).target();
		assertThat(this.model.upgrade("a1", "none", target).refused()).isEmpty();
		assertNothingLeft(this.model, target);
		assertNothingLeft(this.model, target, Place.TEMPORARY);
		restored().ifPresent((restored) -> assertNothingLeft(restored, target, Place.TEMPORARY));
	}

	@Test
	void everyPlaceSeesTheSame() {
		TargetSchema target = new Entities(Model.everything()).target();
		assertThat(this.model.upgrade("a1", "none", target).refused()).isEmpty();
		Optional<ModelDatabase> restored = restored();
		for (Place place : EnumSet.complementOf(EnumSet.of(Place.TEMPORARY, Place.CONTAINER))) {
			assertNothingLeft(this.model, target, place);
			restored.ifPresent((model) -> assertNothingLeft(model, target, place));
		}
	}

	@Test
	void revisionsAreComparedWithoutTheDatabase() {
		TargetSchema target = new Entities(Model.everything()).target();
		this.model.upgrade("a1", "none", target);
		// Hibernate writes other SQL for other versions.
		Source sameVersion = new Source.Embedded(PostgresBinaries.fromSystemProperties());
		GeneratedChanges again = this.model.compareRevisions(target,
				new ScratchSettings(null, List.of(sameVersion), (choice) -> {
				}));
		// The view exists only in the database; another one has a time without a zone.
		assertThat(again.listed()).allMatch((sql) -> sql.matches("CREATE (TABLE|OR REPLACE VIEW) [^;]*"))
			.hasSizeLessThan(3);
	}

	private void assertNothingLeft(ModelDatabase model, TargetSchema target, Place place) {
		GeneratedChanges again = model.compare(target, places(place));
		assertThat(again.refused()).isEmpty();
		assertThat(again.upgrade().text()).isEmpty();
		assertThat(again.findings()).isEmpty();
	}

	// The owner cannot create other databases. An embedded server is always the newest.
	private ScratchSettings places(Place place) {
		Source.Server server = new Source.Server(this.database.superuser(), this.database::superuserOf);
		TestDatabase empty = this.database.another();
		empty.execute("DROP SCHEMA \"" + empty.schema().replace("\"", "\"\"") + "\"");
		Source given = new Source.Given("given", empty.dataSource(), server);
		return new ScratchSettings(place, List.of(server, new Source.Embedded(), given), (choice) -> {
		});
	}

	// The output of pg_dump is not stored unchanged: a check, for one, gets more casts.
	private Optional<ModelDatabase> restored() {
		return this.database.pgDump().filter((dump) -> Psql.isInstalled()).map((dump) -> {
			TestDatabase restored = this.database.another();
			Psql.run(restored, dump, "-q");
			return new ModelDatabase(restored.dataSource(), new RevisionFolder(this.empty));
		});
	}

	private void assertNothingLeft(ModelDatabase model, TargetSchema target) {
		for (ComparisonRequest request : List.of(ComparisonRequest.CAREFUL, ModelDatabase.DROPPING)) {
			GeneratedChanges again = model.compare(target, request);
			assertThat(again.upgrade().text()).isEmpty();
			assertThat(again.withheld().text()).isEmpty();
			assertThat(again.findings()).isEmpty();
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
