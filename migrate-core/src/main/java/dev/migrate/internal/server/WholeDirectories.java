package dev.migrate.internal.server;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Makes directories in a folder completely or not at all, even if the process is killed.
 * One process at a time does it.
 *
 * @param folder the folder, which exists
 */
public record WholeDirectories(Path folder) {

	private static final String UNFINISHED = "unfinished-";

	void make(Path directory, Filling filling) throws IOException {
		Path unfinished = Files.createTempDirectory(this.folder, UNFINISHED);
		filling.fill(unfinished);
		Files.createDirectories(directory.getParent());
		try {
			Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(unfinished, directory);
		}
	}

	/**
	 * Deletes the unfinished directories of killed processes. A program that outlived its
	 * process may still work there; a later start deletes its remains.
	 * @throws IOException if the folder cannot be read
	 */
	public void deleteUnfinished() throws IOException {
		try (Stream<Path> children = Files.list(this.folder)) {
			children.filter(WholeDirectories::isUnfinished)
				.map(Path::toFile)
				.forEach(FileSystemUtils::deleteRecursively);
		}
	}

	private static boolean isUnfinished(Path child) {
		return child.getFileName().toString().startsWith(UNFINISHED);
	}

	/** Fills a directory that is empty. */
	@FunctionalInterface
	interface Filling {

		void fill(Path directory) throws IOException;

	}

}
