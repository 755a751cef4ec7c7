package dev.migrate.script;

/**
 * Which files are revision files: neither hidden nor an editor's backup.
 */
final class FileNames {

	private FileNames() {
	}

	static boolean isRevision(String fileName) {
		return fileName.endsWith(".sql") && !fileName.startsWith(".");
	}

	// Whether this is so of a path with slashes, whose directories are not hidden either.
	static boolean isRevisionPath(String path) {
		return isRevision(path.substring(path.lastIndexOf('/') + 1)) && !path.startsWith(".") && !path.contains("/.");
	}

}
