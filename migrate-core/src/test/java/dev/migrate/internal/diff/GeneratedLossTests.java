package dev.migrate.internal.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.internal.dialect.Removal;
import dev.migrate.internal.dialect.Removals;
import dev.migrate.internal.dialect.postgresql.PostgresqlDialect;
import dev.migrate.internal.script.SplitSql;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The losses of every statement that a comparison writes can be told before it runs. */
class GeneratedLossTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	@Test
	void everyStatementCanBeTold() throws IOException {
		try (Stream<Path> files = Files.walk(GOLDEN)) {
			List<Path> generated = files.filter((file) -> file.toString().matches(".*/(up|down)[.]sql")).toList();
			assertThat(generated).hasSizeGreaterThan(300);
			assertThat(generated.stream().flatMap(GeneratedLossTests::unseen)).isEmpty();
		}
	}

	private static Stream<String> unseen(Path file) {
		return statements(file).filter((sql) -> Removals.of(sql).stream().anyMatch(Removal.Unseen.class::isInstance))
			.map((sql) -> GOLDEN.relativize(file) + ": " + sql);
	}

	private static Stream<String> statements(Path file) {
		try {
			return SplitSql.split(file.toString(), Files.readString(file), new PostgresqlDialect().syntax())
				.statements()
				.stream();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
