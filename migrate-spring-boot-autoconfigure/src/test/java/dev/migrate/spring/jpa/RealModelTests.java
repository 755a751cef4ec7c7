package dev.migrate.spring.jpa;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.migrate.comparison.ComparisonRequest;
import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.spring.jpa.real.Clinic;
import dev.migrate.spring.jpa.real.Crm;
import dev.migrate.spring.jpa.real.JobQueue;
import dev.migrate.spring.jpa.real.Shop;
import dev.migrate.spring.jpa.real.Tracker;
import dev.migrate.spring.jpa.real.Wiki;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Entities of applications meet databases that people have made for them: each difference
 * that is found is one, and nothing that the mapping leaves unsaid is taken away.
 */
@PostgresTest
class RealModelTests {

	/** Hibernate demands that positions in a list are no negative numbers. */
	private static final Map<String, String> DIFFERENCES = Map.of("clinic", """
			ALTER TABLE prescriptions
			    ADD CONSTRAINT ck_prescriptions_position CHECK ("position" >= 0);""");

	private final TestDatabase database;

	private final ModelDatabase model;

	RealModelTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.model = new ModelDatabase(database.dataSource(), new RevisionFolder(directory));
	}

	static Stream<Arguments> models() {
		return Stream.of(Arguments.of("shop", Shop.types()), Arguments.of("clinic", Clinic.types()),
				Arguments.of("jobqueue", JobQueue.types()), Arguments.of("wiki", Wiki.types()),
				Arguments.of("crm", Crm.types()), Arguments.of("tracker", Tracker.types()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void differencesAreThoseThatCount(String name, List<Class<?>> types) throws IOException {
		this.database.execute(text(name + ".sql"));
		String before = this.database.schemaSnapshot();
		Entities entities = new Entities(types);
		GeneratedChanges changes = this.model.upgrade("a1", "none", entities.target());
		assertThat(changes.refused()).isEmpty();
		assertThat(changes.upgrade().text()).isEqualTo(DIFFERENCES.getOrDefault(name, ""));
		assertThat(this.model.compare(entities.target(), ComparisonRequest.CAREFUL).isEmpty()).isTrue();
		entities.validate(this.database.dataSource());
		this.model.downgradeTo("base");
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void thingsThatStayCanBeDropped(String name, List<Class<?>> types) throws IOException {
		this.database.execute(text(name + ".sql"));
		String before = this.database.schemaSnapshot();
		Entities entities = new Entities(types);
		assertThat(this.model.upgrade("a1", "none", entities.target(), ModelDatabase.DROPPING).upgrade().isEmpty())
			.isFalse();
		assertThat(this.model.compare(entities.target(), ModelDatabase.DROPPING).isEmpty()).isTrue();
		entities.validate(this.database.dataSource());
		this.model.downgradeTo("base");
		assertThat(this.database.schemaSnapshot()).isEqualTo(before);
	}

	private static String text(String file) throws IOException {
		try (InputStream stream = RealModelTests.class.getResourceAsStream("real/" + file)) {
			return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
