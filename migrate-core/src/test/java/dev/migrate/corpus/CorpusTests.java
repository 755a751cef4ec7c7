package dev.migrate.corpus;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.migrate.targetschema.OtherDatabase;
import dev.migrate.targetschema.Privileges;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An upgrade makes the database of the target, names included, and a second comparison
 * finds nothing; a downgrade restores the database of before. Each version takes other
 * schemas; {@code -Dmigrate.test.corpus-stride=1} takes all, and
 * {@code -Dmigrate.test.corpus=NAME} those whose name contains it.
 */
@PostgresTest
@Tag("corpus")
class CorpusTests {

	private static final int STRIDE = Integer.getInteger("migrate.test.corpus-stride", 3);

	/** The version whose dumps the same version of pg_dump makes. */
	private static final int DUMPED = 18;

	private static final String NAME = System.getProperty("migrate.test.corpus", "");

	@TestFactory
	Stream<DynamicTest> aDatabaseFollowsAnother(@TempDir Path folder) {
		return each(CorpusSchema::isWritten, (schema) -> followDatabase(schema, folder.resolve(schema.name())));
	}

	@TestFactory
	Stream<DynamicTest> aDatabaseFollowsADump(@TempDir Path folder) {
		return each(CorpusSchema::isWritten, (schema) -> followDump(schema, folder.resolve(schema.name())));
	}

	@TestFactory
	Stream<DynamicTest> whatAPersonHasToWriteIsTold(@TempDir Path folder) {
		return each(Predicate.not(CorpusSchema::isWritten), (schema) -> tell(schema, folder.resolve(schema.name())));
	}

	private static Stream<DynamicTest> each(Predicate<CorpusSchema> condition, Consumer<CorpusSchema> test) {
		return CorpusSchema.ofThisVersion()
			.filter(condition)
			.filter((schema) -> NAME.isEmpty() ? isSampled(schema) : schema.name().contains(NAME))
			.map((schema) -> DynamicTest.dynamicTest(schema.name(), () -> test.accept(schema)));
	}

	private static boolean isSampled(CorpusSchema schema) {
		return (Math.floorMod(schema.name().hashCode(), 1000) + PostgresServer.get().major()) % STRIDE == 0;
	}

	private static void followDatabase(CorpusSchema schema, Path folder) {
		try (CorpusDatabase there = CorpusDatabase.create(); CorpusDatabase wanted = CorpusDatabase.create()) {
			OtherDatabase target = new OtherDatabase("the other", wanted.database().superuser());
			CorpusRun run = new CorpusRun(there, folder(folder));
			String empty = there.definition();
			wanted.execute(schema.schema());
			String first = wanted.definition();
			run.follow("first", target);
			there.hasDefinition("first", first);
			wanted.execute(schema.changes());
			run.follow("second", target);
			there.hasDefinition("second", wanted.definition());
			run.back("first");
			there.hasDefinition("back to first", first);
			run.back("base");
			there.hasDefinition("back to base", empty);
		}
	}

	private static void followDump(CorpusSchema schema, Path folder) {
		try (CorpusDatabase there = CorpusDatabase.create(); CorpusDatabase wanted = CorpusDatabase.create()) {
			wanted.execute(schema.schema());
			wanted.execute(schema.changes());
			String dump = Optional.of(wanted.database())
				.filter((database) -> PostgresServer.get().major() == DUMPED)
				.flatMap(TestDatabase::pgDump)
				.orElse(schema.schema() + schema.changes());
			CorpusRun run = new CorpusRun(there, folder(folder));
			String empty = there.definition();
			run.follow("first", run.comparisons().read("dump.sql", dump, Privileges.INCLUDED).schema());
			there.hasDefinition("first", wanted.definition());
			run.back("base");
			there.hasDefinition("back to base", empty);
		}
	}

	private static void tell(CorpusSchema schema, Path folder) {
		try (CorpusDatabase there = CorpusDatabase.create(); CorpusDatabase wanted = CorpusDatabase.create()) {
			wanted.execute(schema.schema());
			CorpusRun run = new CorpusRun(there, folder(folder));
			assertThat(run.told(new OtherDatabase("the other", wanted.database().superuser()))).isNotEmpty();
		}
	}

	private static Path folder(Path folder) {
		assertThat(folder.toFile().mkdirs()).isTrue();
		return folder;
	}

}
