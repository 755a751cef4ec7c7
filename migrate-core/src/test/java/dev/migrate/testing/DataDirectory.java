package dev.migrate.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Where the server of this JVM has its data: in memory where the system offers a file
 * system there. Each database is hundreds of files, and a disk's file system, which keeps
 * the places of removed files for a while, took most of the time of all tests for finding
 * others. The folder has the number of its process in its name, so that the next process
 * can remove what a killed one has left.
 */
final class DataDirectory {

	/** What Linux has, though a container's may be small. */
	private static final File MEMORY = new File("/dev/shm");

	/** Much more than a run needs, as the log of a server alone may take one. */
	private static final long ROOM = 4L << 30;

	private static final String PREFIX = "migrate-test-";

	private DataDirectory() {
	}

	// An empty folder, or one that is not there yet. The server removes it.
	static Path create() throws IOException {
		if (!MEMORY.canWrite() || MEMORY.getUsableSpace() < ROOM) {
			return Files.createTempDirectory(PREFIX);
		}
		sweep();
		return MEMORY.toPath().resolve(PREFIX + ProcessHandle.current().pid());
	}

	// Another process may be at it, too.
	private static void sweep() throws IOException {
		try (Stream<Path> files = Files.list(MEMORY.toPath())) {
			files.filter(DataDirectory::isLeft).map(Path::toFile).forEach(FileSystemUtils::deleteRecursively);
		}
	}

	private static boolean isLeft(Path folder) {
		String name = String.valueOf(folder.getFileName());
		return name.matches(PREFIX + "\\d+")
				&& ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length()))).isEmpty();
	}

}
