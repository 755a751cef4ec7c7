package dev.migrate.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The data directory of the server of this JVM: in memory, if the system has a file
 * system there. Each database consists of hundreds of files. The file system of a disk
 * keeps the places of removed files for a while, and its search for free places took most
 * of the time of all tests. The name of the folder contains the number of its process, so
 * that a later process can remove the folder of a killed one.
 */
final class DataDirectory {

	/** The directory in memory that Linux has; in a container it may be small. */
	private static final File MEMORY = new File("/dev/shm");

	/** Much more than a run needs, since the log of a server alone may take 1 GB. */
	private static final long ROOM = 4L << 30;

	private static final String PREFIX = "migrate-test-";

	private DataDirectory() {
	}

	// A folder that is empty or does not exist yet. The server removes it.
	static Path create() throws IOException {
		if (!MEMORY.canWrite() || MEMORY.getUsableSpace() < ROOM) {
			return Files.createTempDirectory(PREFIX);
		}
		sweep();
		return MEMORY.toPath().resolve(PREFIX + ProcessHandle.current().pid());
	}

	// Another process may sweep at the same time.
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
