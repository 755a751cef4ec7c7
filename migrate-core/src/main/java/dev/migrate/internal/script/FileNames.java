package dev.migrate.internal.script;

/**
 * Tells revision files by their names: neither hidden nor an editor's backup.
 */
final class FileNames {

	private FileNames() {
	}

	static boolean isRevision(String fileName) {
		return fileName.endsWith(".sql") && !fileName.startsWith(".");
	}

	// The same for a path with slashes, whose directories must not be hidden either.
	static boolean isRevisionPath(String path) {
		return isRevision(path.substring(path.lastIndexOf('/') + 1)) && !path.startsWith(".") && !path.contains("/.");
	}

}
