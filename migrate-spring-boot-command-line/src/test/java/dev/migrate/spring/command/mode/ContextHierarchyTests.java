package dev.migrate.spring.command.mode;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import dev.migrate.spring.command.mode.family.PoorParent;
import dev.migrate.spring.command.mode.family.RichParent;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A command runs in the context that starts first, which is the parent. */
@PostgresTest
class ContextHierarchyTests {

	private final Map<String, String> environment;

	private final Path directory;

	ContextHierarchyTests(TestDatabase database, @TempDir Path directory) {
		this.directory = directory;
		this.environment = new HashMap<>(ApplicationProcess.environment(database));
		RevisionFolder folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);",
				"DROP TABLE a;");
		this.environment.put("MIGRATE_LOCATIONS", folder.location());
	}

	@Test
	void commandRunsInTheParent() throws Exception {
		try (ApplicationProcess process = start(RichParent.class, "upgrade")) {
			assertThat(process.exitCode()).as(process.err()).isZero();
			assertThat(process.out()).isEqualTo("Applied 1 revision, the database is at a1\n");
		}
	}

	@Test
	void databaseOfTheChildIsNotSeen() throws Exception {
		try (ApplicationProcess process = start(PoorParent.class, "upgrade")) {
			assertThat(process.exitCode()).isEqualTo(1);
			assertThat(process.err()).startsWith("Error: The application has no database for Migrate");
		}
	}

	private ApplicationProcess start(Class<?> application, String command) throws Exception {
		return ApplicationProcess.start(application, this.directory, this.environment, "migrate", command);
	}

}
