package dev.migrate.script;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/**
 * Collects the revision files of a directory and the directories in it. Links are
 * followed, since that is how Kubernetes mounts files; what is hidden is not, since that
 * is where it keeps them.
 */
final class FileTree extends SimpleFileVisitor<Path> {

	private final Path root;

	/** What the names of the files start with. */
	private final String prefix;

	private final FoundFiles found;

	private FileTree(Path root, String prefix, FoundFiles found) {
		this.root = root;
		this.prefix = prefix;
		this.found = found;
	}

	static void collect(Path root, String prefix, FoundFiles found) throws IOException {
		Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
				new FileTree(root, prefix, found));
	}

	@Override
	public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
		boolean hidden = !directory.equals(this.root) && directory.getFileName().toString().startsWith(".");
		return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		if (attributes.isRegularFile() && FileNames.isRevision(file.getFileName().toString())) {
			Object key = (attributes.fileKey() != null) ? attributes.fileKey() : file.toRealPath();
			this.found.add(key, this.prefix + relative(file), () -> Files.readAllBytes(file));
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

	private String relative(Path file) {
		return this.root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
	}

}
