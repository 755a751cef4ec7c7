package dev.migrate.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A directory of the file system, with {@code file:} before it or not.
 */
final class DirectoryLocation implements RevisionLocation {

	private final String path;

	DirectoryLocation(String location) {
		this.path = stripTrailingSlash(path(location));
	}

	private static String path(String location) {
		if (!location.startsWith("file:")) {
			return location;
		}
		String path = location.substring("file:".length());
		return path.startsWith("//") ? path.substring(2) : path;
	}

	private static String stripTrailingSlash(String path) {
		return (path.length() > 1 && path.endsWith("/")) ? stripTrailingSlash(path.substring(0, path.length() - 1))
				: path;
	}

	@Override
	public Existence collect(FoundFiles found) throws IOException {
		Path directory = Path.of(this.path);
		if (this.path.isBlank() || !Files.isDirectory(directory)) {
			return Existence.MISSING;
		}
		FileTree.collect(directory, this.path.endsWith("/") ? this.path : this.path + "/", found);
		return Existence.FOUND;
	}

	@Override
	public String describe() {
		Path directory = Path.of(this.path);
		String why = Files.exists(directory) ? "is not a directory" : "does not exist";
		return "'" + this.path + "' " + why
				+ (directory.isAbsolute() ? "" : " in the working directory " + Path.of("").toAbsolutePath());
	}

}
