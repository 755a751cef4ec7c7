package dev.migrate.internal.scratch.server;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;

import dev.migrate.internal.server.FileLocker;
import dev.migrate.internal.server.ServerPrograms;
import dev.migrate.internal.server.WholeDirectories;
import dev.migrate.server.ServerArchive;

/**
 * The programs of scratch servers among the temporary files. A user unpacks an archive
 * once, in a folder that belongs to nobody else.
 */
final class UnpackedPrograms {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

	private UnpackedPrograms() {
	}

	// A JVM must not open the lock twice at once.
	static synchronized ServerPrograms of(ServerArchive archive, Path temporary) throws IOException {
		Path folder = folder(temporary);
		try (FileLocker lock = FileLocker.open(folder.resolve("unpack.lock"))) {
			if (!lock.awaitExclusive(PATIENCE)) {
				throw new IOException("Another process has been unpacking PostgreSQL in " + folder + " for "
						+ PATIENCE.toSeconds() + " seconds");
			}
			new WholeDirectories(folder).deleteUnfinished();
			return ServerPrograms.unpack(archive, folder);
		}
	}

	private static Path folder(Path temporary) throws IOException {
		Path folder = temporary.resolve("migrate-programs-" + System.getProperty("user.name"));
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		try {
			Files.createDirectory(folder,
					posix ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PRIVATE) }
							: new FileAttribute<?>[0]);
		}
		catch (FileAlreadyExistsException ex) {
			if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || (posix && !isPrivate(folder))) {
				throw new IOException(
						folder + " is not a folder of this user alone: programs that others could replace are not run",
						ex);
			}
		}
		return folder;
	}

	// A file that this process makes has the owner that the folder should have.
	private static boolean isPrivate(Path folder) throws IOException {
		Path own = Files.createTempFile("migrate-owner-", null);
		try {
			return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))
					&& Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS).equals(PRIVATE);
		}
		finally {
			Files.delete(own);
		}
	}

}
