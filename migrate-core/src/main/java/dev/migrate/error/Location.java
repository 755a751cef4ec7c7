package dev.migrate.error;

/**
 * A line of a file. Files are named as their location names them: a path below the root
 * of the class path, or a path of the file system.
 *
 * @param file the file's name, as a person would look for it
 * @param line the line, from 1
 */
public record Location(String file, int line) {

	public Location {
		if (line < 1) {
			throw new IllegalArgumentException("A line is counted from 1, not " + line);
		}
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line;
	}

}
