package dev.migrate.error;

/**
 * A line of a file. The name of a file is a path below the root of the class path, or a
 * path of the file system.
 *
 * @param file the name of the file
 * @param line the line, from 1
 */
public record Location(String file, int line) {

	public Location {
		if (line < 1) {
			throw new IllegalArgumentException("A line number must be at least 1, not " + line);
		}
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line;
	}

}
