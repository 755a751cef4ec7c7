package dev.migrate.script;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;

import org.jspecify.annotations.Nullable;

/**
 * Collects the revision files of a directory and the directories in it. Links are
 * followed, since that is how Kubernetes mounts files; what is hidden is not, since that
 * is where it keeps them.
 */
final class FileTree extends SimpleFileVisitor<Path> {

	private final Path root;

	/** What the names of the files start with, for each directory on the way here. */
	private final Deque<String> names = new ArrayDeque<>();

	private final FoundFiles found;

	private FileTree(Path root, String prefix, FoundFiles found) {
		this.root = root;
		this.names.push(prefix);
		this.found = found;
	}

	static void collect(Path root, String prefix, FoundFiles found) throws IOException {
		Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
				new FileTree(root, prefix, found));
	}

	@Override
	public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
		if (directory.equals(this.root)) {
			return FileVisitResult.CONTINUE;
		}
		String name = directory.getFileName().toString();
		if (name.startsWith(".")) {
			return FileVisitResult.SKIP_SUBTREE;
		}
		this.names.push(this.names.element() + name + "/");
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException ex) throws IOException {
		this.names.pop();
		return super.postVisitDirectory(directory, ex);
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		String name = file.getFileName().toString();
		if (attributes.isRegularFile() && FileNames.isRevision(name)) {
			Object key = (attributes.fileKey() != null) ? attributes.fileKey() : file.toRealPath();
			this.found.add(key, this.names.element() + name, () -> Files.readAllBytes(file));
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException ex) throws IOException {
		if (ex instanceof FileSystemLoopException) {
			return FileVisitResult.CONTINUE;
		}
		throw ex;
	}

}
