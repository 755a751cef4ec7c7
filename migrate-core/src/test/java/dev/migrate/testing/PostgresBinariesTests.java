package dev.migrate.testing;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PostgresBinariesTests {

	@Test
	void missingServerFailsAndSaysHowToGetIt(@TempDir Path empty) {
		assertThatIllegalStateException()
			.isThrownBy(() -> new PostgresBinaries(empty, 18).getPgBinary("linux", "x86_64"))
			.withMessageContaining("There is no PostgreSQL 18 for the tests")
			.withMessageContaining(empty.resolve("18.jar").toString())
			.withMessageContaining("mvn -pl migrate-core generate-test-resources");
	}

}
