package dev.migrate.internal.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.testing.PostgresServer;

/**
 * A clause of the output of {@code pg_dump}: a base, and the statements behind which
 * {@code pg_dump} prints the clause. The files of the directory {@code clauses} begin
 * with their base; {@code -- clause: name} begins a clause, {@code -- since: 15} may
 * follow, and {@code -- privileges} means that privileges count in the whole file.
 *
 * @param name the name of the file and of the clause
 * @param base the statements that make the base
 * @param statements the statements that make the clause
 * @param since the first version of the server that knows it
 * @param privileges whether privileges count
 */
record Clause(String name, String base, String statements, int since, boolean privileges) {

	static final Path ALL = Path.of("src/test/resources/clauses");

	private static final String CLAUSE = "-- clause: ";

	private static final String SINCE = "-- since: ";

	static List<Clause> all() {
		return in(ALL);
	}

	/** The clauses that no inspection looks at, as the documents say. */
	static List<Clause> uncompared() {
		return in(ALL.resolve("uncompared"));
	}

	private static List<Clause> in(Path directory) {
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter(Files::isRegularFile).sorted().flatMap(Clause::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Stream<Clause> of(Path file) {
		String text = read(file);
		String[] sections = text.split("(?m)^" + CLAUSE);
		boolean privileges = text.startsWith("-- privileges\n");
		String kind = file.getFileName().toString().replace(".sql", "");
		return Arrays.stream(sections).skip(1).map((section) -> of(kind, sections[0], section, privileges));
	}

	private static Clause of(String kind, String base, String section, boolean privileges) {
		int end = section.indexOf('\n');
		int since = section.lines()
			.filter((line) -> line.startsWith(SINCE))
			.mapToInt((line) -> Integer.parseInt(line.substring(SINCE.length())))
			.findFirst()
			.orElse(0);
		return new Clause(kind + ": " + section.substring(0, end), base, section.substring(end), since, privileges);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String whole() {
		return this.base + this.statements;
	}

	boolean isKnown() {
		return this.since <= PostgresServer.get().major();
	}

	/** Whether pg_dump checks this clause, too: the snapshot does not show the others. */
	boolean isSampled() {
		return this.name.startsWith("other")
				|| PostgresServer.get().isSampled(Math.floorMod(this.name.hashCode(), 1000));
	}

}
