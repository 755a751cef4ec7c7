package dev.migrate.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrate.testing.PostgresServer;

/**
 * A directory with the statements that make a schema, {@code schema.sql}, and those that
 * change it later, {@code changes.sql}. The first line of {@code schema.sql} may name the
 * first version that knows all of them, {@code -- since: 15}, or say that a person has to
 * write some of the statements: {@code -- not written}.
 *
 * @param directory the directory
 */
record CorpusSchema(Path directory) {

	private static final Path ALL = Path.of("src/test/resources/corpus");

	static Stream<CorpusSchema> ofThisVersion() {
		try (Stream<Path> directories = Files.list(ALL)) {
			List<CorpusSchema> all = directories.sorted().map(CorpusSchema::new).toList();
			return all.stream().filter((schema) -> schema.since() <= PostgresServer.get().major());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String name() {
		return this.directory.getFileName().toString();
	}

	String schema() {
		return read("schema.sql");
	}

	String changes() {
		return read("changes.sql");
	}

	/** Whether some objects are told, and no statement is written for them. */
	boolean isWritten() {
		return schema().lines().noneMatch("-- not written"::equals);
	}

	private int since() {
		return first("-- since: ").map(Integer::parseInt).orElse(0);
	}

	private Optional<String> first(String start) {
		return schema().lines()
			.filter((line) -> line.startsWith(start))
			.map((line) -> line.substring(start.length()))
			.findFirst();
	}

	private String read(String file) {
		try {
			return Files.readString(this.directory.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
