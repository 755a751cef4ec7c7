package dev.migrate.spring.command.mode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.spring.command.mode.note.NoteApplication;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts of an application, as a process. */
@PostgresTest
class StartProcessTests {

	private static final String TRAINING = "-Dspring.context.exit=onRefresh";

	private final TestDatabase database;

	private final Path directory;

	private final RevisionFolder folder;

	StartProcessTests(TestDatabase database, @TempDir Path directory) throws Exception {
		this.database = database;
		this.directory = directory;
		this.folder = new RevisionFolder(Files.createDirectory(directory.resolve("revisions"))).add("a1", "none",
				"CREATE TABLE note (id bigint PRIMARY KEY);", "DROP TABLE note;");
	}

	@Test
	void trainingRunAppliesNothingAndItsAdviceHelps() throws Exception {
		Run refused = start(TRAINING, "--spring.jpa.hibernate.ddl-auto=validate");
		assertThat(refused.code()).isEqualTo(1);
		assertThat(refused.screen()).containsOnlyOnce("No revision is applied: ")
			.contains("missing table [note]", "it needs a database that has the revisions (migrate upgrade)",
					"or set ddl-auto to none for this run");
		assertThat(start(TRAINING, "--spring.jpa.hibernate.ddl-auto=none").code()).isZero();
		assertThat(this.database.schemaSnapshot()).doesNotContain("note");
		assertThat(start("migrate", "upgrade").code()).isZero();
		assertThat(start(TRAINING, "--spring.jpa.hibernate.ddl-auto=validate").code()).isZero();
	}

	@Test
	void failedStartPrintsItsErrorOnce() throws Exception {
		this.folder.add("b1", "a1", "SELECT broken_word;", "");
		Run failed = start();
		assertThat(failed.code()).isEqualTo(1);
		for (String words : List.of("The upgrade of revision b1 (Revision b1) failed at ", "SELECT broken_word",
				"column \"broken_word\" does not exist", "SQLSTATE 42703", "Correct the file")) {
			assertThat(Pattern.compile(Pattern.quote(words)).matcher(failed.screen()).results()).as(failed.screen())
				.hasSize(1);
		}
		assertThat(failed.screen()).doesNotContain("\tat ", "Caused by:");
	}

	private Run start(String... words) throws Exception {
		String[] all = Stream
			.concat(Stream.of(words),
					Stream.of("-Dmigrate.locations=" + this.folder.location(),
							"-Dspring.main.web-application-type=none"))
			.toArray(String[]::new);
		try (ApplicationProcess process = ApplicationProcess.start(NoteApplication.class, this.directory,
				ApplicationProcess.environment(this.database), all)) {
			return new Run(process.exitCode(), process.out() + process.err());
		}
	}

	private record Run(int code, String screen) {
	}

}
