package dev.migrate.internal.script;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/**
 * Collects the revision files of a directory and of the directories in it. It follows
 * links, since Kubernetes mounts files by links. It skips hidden files and directories,
 * since Kubernetes keeps the linked files there.
 */
final class FileTree {

	/** The directories on the way here: a link back to one of them leads nowhere. */
	private final Set<Path> open = new HashSet<>();

	private final FoundFiles found;

	private FileTree(FoundFiles found) {
		this.found = found;
	}

	static void collect(Path root, String prefix, FoundFiles found) throws IOException {
		new FileTree(found).directory(root, prefix);
	}

	private void directory(Path directory, String prefix) throws IOException {
		Path place = directory.toRealPath();
		if (!this.open.add(place)) {
			return;
		}
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
			for (Path entry : entries) {
				entry(entry, prefix + entry.getFileName());
			}
		}
		catch (DirectoryIteratorException ex) {
			throw ex.getCause();
		}
		this.open.remove(place);
	}

	// The name tells whether this is a revision. Asking the file system costs a third of
	// the time of reading.
	private void entry(Path entry, String name) throws IOException {
		String last = name.substring(name.lastIndexOf('/') + 1);
		if (FileNames.isRevision(last)) {
			this.found.add(() -> identity(entry), name, () -> Files.readAllBytes(entry));
		}
		else if (!last.startsWith(".") && Files.isDirectory(entry)) {
			directory(entry, name + "/");
		}
	}

	private static Object identity(Path file) throws IOException {
		Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
		return (key != null) ? key : file.toRealPath();
	}

}
