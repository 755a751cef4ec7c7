package dev.migrate.internal.scratch.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import dev.migrate.internal.dialect.ScratchServer;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.scratch.ScratchDatabase;
import dev.migrate.testing.MissingTool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Containers of real processes that are really killed. */
@Tag("database")
class ContainerServerTests {

	private final DockerClient client = DockerClientFactory.lazyClient();

	private final Set<String> before = containers();

	@BeforeAll
	static void needsAContainerEngine() {
		MissingTool.abortUnless(DockerClientFactory.instance().isDockerAvailable(), "container engine");
	}

	@Test
	void containerIsThereAndThenGone() {
		try (ScratchDatabase scratch = new ContainerServer(ContainerServer.DEFAULT_IMAGE)
			.open(new PostgresqlDialect())) {
			assertThat(scratch.server()).isEqualTo(ScratchServer.OWN);
			assertThat(ours()).hasSize(1);
			try (ScratchDatabase sibling = scratch.sibling().orElseThrow().open(new PostgresqlDialect())) {
				JdbcClient.create(sibling.dataSource()).sql("CREATE TABLE t (id int)").update();
			}
			new ContainerLeftovers(this.client, later()).remove();
			assertThat(ours()).as("a container that is used").hasSize(1);
		}
		assertThat(ours()).isEmpty();
	}

	@Test
	void containerOfAProcessThatIsKilledIsALeftover() throws Exception {
		Process owner = start();
		assertThat(ours()).hasSize(1);
		owner.destroyForcibly().waitFor();
		new ContainerLeftovers(this.client, Instant.EPOCH).remove();
		assertThat(ours()).as("a container that may be starting").hasSize(1);
		// The server may not have noticed yet that its client is gone.
		Instant end = Instant.now().plusSeconds(30);
		while (!ours().isEmpty() && Instant.now().isBefore(end)) {
			new ContainerLeftovers(this.client, later()).remove();
		}
		assertThat(ours()).isEmpty();
	}

	private static Process start() throws IOException {
		Process owner = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), ContainerServerProgram.class.getName(),
				ContainerServer.DEFAULT_IMAGE)
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		// The log comes over the same stream.
		assertThat(owner.inputReader().lines().anyMatch("ready"::equals)).isTrue();
		return owner;
	}

	// The engine counts whole seconds.
	private static Instant later() {
		return Instant.now().plusSeconds(2);
	}

	// Other processes have their containers on the same engine.
	private Set<String> ours() {
		Set<String> now = containers();
		now.removeAll(this.before);
		return now;
	}

	private Set<String> containers() {
		return this.client.listContainersCmd()
			.withShowAll(true)
			.withLabelFilter(Map.of(ContainerLeftovers.LABEL, "true"))
			.exec()
			.stream()
			.map(Container::getId)
			.collect(Collectors.toSet());
	}

}
