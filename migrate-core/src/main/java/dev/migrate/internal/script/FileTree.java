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

	static void collect(Path root, String prefix, FoundFiles found) {
		new FileTree(found).directory(root, prefix);
	}

	// An unreadable directory is a fault beside the faults of the files.
	private void directory(Path directory, String prefix) {
		try {
			open(directory, prefix);
		}
		catch (IOException ex) {
			this.found.unreadable(prefix, ex);
		}
	}

	private void open(Path directory, String prefix) throws IOException {
		Path place = directory.toRealPath();
		if (!this.open.add(place)) {
			this.found.fault(prefix,
					"The directory is a link back to " + place + ", which contains it. Remove the link.");
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
	// the time of reading, but to open a pipe is to wait for its other end.
	private void entry(Path entry, String name) {
		String last = name.substring(name.lastIndexOf('/') + 1);
		if (FileNames.isRevision(last)) {
			file(entry, name);
		}
		else if (!last.startsWith(".") && Files.isDirectory(entry)) {
			directory(entry, name + "/");
		}
	}

	private void file(Path entry, String name) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
			if (attributes.isRegularFile()) {
				this.found.add(() -> identity(entry, attributes), name, () -> Files.newInputStream(entry),
						attributes.size());
			}
			else {
				this.found.fault(name, "This is not a file but " + kind(attributes)
						+ ". A name that ends in .sql is that of a revision: move it, or give it another name.");
			}
		}
		catch (IOException ex) {
			this.found.unreadable(name, ex);
		}
	}

	private static String kind(BasicFileAttributes attributes) {
		return attributes.isDirectory() ? "a directory" : "a pipe, a socket or a device";
	}

	private static Object identity(Path file, BasicFileAttributes attributes) throws IOException {
		Object key = attributes.fileKey();
		return (key != null) ? key : file.toRealPath();
	}

}
