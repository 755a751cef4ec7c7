package dev.migrate.internal.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import dev.migrate.script.FileLocation;

/**
 * A directory of the file system, with {@code file:} before it or not.
 */
final class DirectoryLocation implements RevisionLocation {

	private final String path;

	DirectoryLocation(String location) {
		this.path = stripTrailingSlash(new FileLocation(location).path());
	}

	private static String stripTrailingSlash(String path) {
		return (path.length() > 1 && path.endsWith("/")) ? stripTrailingSlash(path.substring(0, path.length() - 1))
				: path;
	}

	@Override
	public Existence collect(FoundFiles found) throws IOException {
		try {
			return collect(Path.of(this.path), found);
		}
		catch (InvalidPathException ex) {
			return Existence.MISSING;
		}
	}

	private Existence collect(Path directory, FoundFiles found) throws IOException {
		if (this.path.isBlank() || !Files.isDirectory(directory)) {
			return Existence.MISSING;
		}
		found.enter(directory.toString());
		FileTree.collect(directory, this.path.endsWith("/") ? this.path : this.path + "/", found);
		return Existence.FOUND;
	}

	@Override
	public String describe() {
		try {
			return describe(Path.of(this.path));
		}
		catch (InvalidPathException ex) {
			return "'" + this.path + "' is not a path: " + ex.getReason();
		}
	}

	private String describe(Path directory) {
		String why = Files.exists(directory) ? "is not a directory" : "does not exist";
		return "'" + this.path + "' " + why
				+ (directory.isAbsolute() ? "" : " in the working directory " + Path.of("").toAbsolutePath());
	}

}
