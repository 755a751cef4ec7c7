package dev.migrate.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.migrate.testing.RevisionFolder;

/** Small revisions, one after the other, as in most projects. */
final class Revisions {

	private Revisions() {
	}

	// A new folder with a number of revisions.
	static RevisionFolder write(int count) throws IOException {
		return write(Files.createTempDirectory("migrate-benchmark"), count);
	}

	static RevisionFolder write(Path path, int count) {
		RevisionFolder folder = new RevisionFolder(path);
		for (int i = 0; i < count; i++) {
			folder.add(id(i), (i > 0) ? id(i - 1) : "none", statement(i) + ";", "SELECT 1;");
		}
		return folder;
	}

	static List<String> statements(int count) {
		return IntStream.range(0, count).mapToObj(Revisions::statement).toList();
	}

	// Four revisions for each table.
	private static String statement(int number) {
		int table = number / 4;
		return switch (number % 4) {
			case 0 -> "CREATE TABLE item_" + table
					+ " (\n\tid bigint PRIMARY KEY,\n\tname text NOT NULL,\n\tcreated_at timestamptz NOT NULL DEFAULT now()\n)";
			case 1 -> "ALTER TABLE item_" + table + " ADD COLUMN owner bigint";
			case 2 -> "CREATE INDEX ix_item_" + table + "_owner ON item_" + table + " (owner)";
			default -> "INSERT INTO item_" + table + " (id, name) VALUES (1, 'first'), (2, 'second')";
		};
	}

	static String id(int number) {
		return "%012x".formatted(0x9e3779b97f4aL * (number + 1) & 0xffffffffffffL);
	}

	static void delete(RevisionFolder folder) throws IOException {
		try (Stream<Path> files = Files.list(folder.path())) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder.path());
	}

}
