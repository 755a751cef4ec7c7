package dev.migrate.sample;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application, as if it excluded the command line from its dependencies. */
class WithoutCommandLineIT {

	private final Path folder;

	private final Path jar;

	WithoutCommandLineIT(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.jar = Files.copy(RunningJar.JAR, folder.resolve("server.jar"));
		assertThat(remove(this.jar, "migrate-spring-boot-command-line-", "picocli-")).hasSize(2);
	}

	@Test
	void itStartsAndItsEndpointWorks() throws Exception {
		try (RunningJar server = RunningJar.start(this.jar, this.folder, Map.of(), "--server.port=0")) {
			String migrate = "$.contexts.task-tracker.migrations.migrate.";
			assertThat(server.read("/actuator/migrations", migrate + "state")).containsExactly("UP_TO_DATE");
			assertThat(server.read("/actuator/migrations", migrate + "revisions[*].state")).hasSize(5)
				.containsOnly("APPLIED");
			assertThat(server.get("/actuator/migrations/dcd397241ba3")).contains("CREATE TABLE");
		}
	}

	@Test
	void commandStartsNoServerAndNamesTheModule() throws Exception {
		try (RunningJar server = RunningJar.start(this.jar, this.folder, Map.of(), "migrate", "upgrade")) {
			assertThat(server.awaitExit()).isEqualTo(1);
			assertThat(server.log()).contains("APPLICATION FAILED TO START",
					"Add the dependency dev.migrate:migrate-spring-boot-command-line");
			assertThat(this.folder.resolve("data")).doesNotExist();
		}
	}

	private static List<Path> remove(Path jar, String... names) throws IOException {
		try (FileSystem files = FileSystems.newFileSystem(jar);
				Stream<Path> libraries = Files.list(files.getPath("BOOT-INF", "lib"))) {
			List<Path> removed = libraries
				.filter((library) -> Stream.of(names).anyMatch(library.getFileName().toString()::startsWith))
				.toList();
			for (Path library : removed) {
				Files.delete(library);
			}
			return removed;
		}
	}

}
