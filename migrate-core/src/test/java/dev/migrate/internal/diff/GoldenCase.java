package dev.migrate.internal.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.internal.diff.DiffSettings.Drops;
import dev.migrate.internal.operation.Rename;
import dev.migrate.internal.operation.RenameColumn;
import dev.migrate.internal.operation.RenameEnumValue;
import dev.migrate.internal.operation.RenameObject;
import dev.migrate.internal.operation.RenamePart;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartKind;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.testing.PostgresServer;

/**
 * A directory with {@code from.sql}, {@code to.sql} and the SQL of their difference:
 * {@code up.sql} and {@code down.sql}. The first lines of {@code to.sql} may hold
 * settings: {@code -- since: 15}, {@code -- drops: withheld},
 * {@code -- rename: column task a b}, {@code -- privileges} if privileges count,
 * {@code -- names: convention} if nobody chose the names in {@code to.sql},
 * {@code -- alike} if the result has other names than {@code to.sql}, and
 * {@code -- snapshot only: why} if {@code pg_dump} sees a difference that no statement
 * can undo.
 *
 * @param directory the directory
 */
record GoldenCase(Path directory) {

	private static final Path ALL = Path.of("src/test/resources/golden");

	static List<GoldenCase> all() {
		try (Stream<Path> files = Files.walk(ALL)) {
			return files.filter((file) -> file.endsWith("to.sql"))
				.sorted()
				.map(Path::getParent)
				.map(GoldenCase::new)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String name() {
		return ALL.relativize(this.directory).toString();
	}

	String read(String file) {
		try {
			Path path = this.directory.resolve(file);
			return Files.exists(path) ? Files.readString(path) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void write(String file, String content) {
		try {
			Files.writeString(this.directory.resolve(file), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether pg_dump checks this case, too: it always checks the large ones. */
	boolean isSampled() {
		boolean sampled = name().startsWith("whole")
				|| PostgresServer.get().isSampled(Math.floorMod(name().hashCode(), 1000));
		return sampled && said("snapshot only").isEmpty();
	}

	int since() {
		return said("since").stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
	}

	boolean isAlike() {
		return read("to.sql").lines().anyMatch("-- alike"::equals);
	}

	boolean hasPrivileges() {
		return read("to.sql").lines().anyMatch("-- privileges"::equals);
	}

	boolean isWithheld() {
		return said("drops").contains("withheld");
	}

	DiffSettings settings(String schema) {
		List<Rename> renames = new ArrayList<>();
		said("rename").forEach((line) -> renames.add(rename(schema, line.split(" "))));
		return DiffSettings.CAREFUL.withDrops(isWithheld() ? Drops.WITHHELD : Drops.ALLOWED)
			.withRenames(renames.toArray(Rename[]::new))
			.withWishes(said("names").contains("convention") ? new Wishes(Set.of()) : Wishes.EVERYTHING);
	}

	private List<String> said(String key) {
		String start = "-- " + key + ": ";
		return read("to.sql").lines()
			.filter((line) -> line.startsWith(start))
			.map((line) -> line.substring(start.length()))
			.toList();
	}

	private static Rename rename(String schema, String[] words) {
		QualifiedName name = new QualifiedName(schema, words[1]);
		return switch (words[0]) {
			case "column" -> new RenameColumn(name, words[2], words[3]);
			case "constraint" -> new RenamePart(Schemas.table(name), PartKind.CONSTRAINT, words[2], words[3]);
			case "index" -> new RenamePart(Schemas.table(name), PartKind.INDEX, words[2], words[3]);
			case "value" -> new RenameEnumValue(name, words[2], words[3]);
			default ->
				new RenameObject(new ObjectReference(ObjectKind.valueOf(words[0].toUpperCase(Locale.ROOT)), name),
						new QualifiedName(schema, words[2]));
		};
	}

}
