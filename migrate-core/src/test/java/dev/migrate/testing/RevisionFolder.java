package dev.migrate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of revision files for a test.
 *
 * @param path the folder
 */
public record RevisionFolder(Path path) {

	/**
	 * The folder as a location.
	 * @return a location with the prefix {@code file:}
	 */
	public String location() {
		return "file:" + this.path;
	}

	/**
	 * Writes a revision.
	 * @param id the revision
	 * @param down its down revisions, or {@code none}
	 * @param upgrade the upgrade statements
	 * @param downgrade the downgrade statements
	 * @return this folder
	 */
	public RevisionFolder add(String id, String down, String upgrade, String downgrade) {
		return write(id, down, "-- migrate:upgrade\n" + upgrade + "\n\n-- migrate:downgrade\n" + downgrade + "\n");
	}

	/**
	 * Writes a revision that runs outside a transaction, both ways.
	 * @param id the revision
	 * @param down its down revisions, or {@code none}
	 * @param upgrade the upgrade statements
	 * @param downgrade the downgrade statements
	 * @return this folder
	 */
	public RevisionFolder addStandalone(String id, String down, String upgrade, String downgrade) {
		return write(id, down, "-- migrate:upgrade transaction=off\n" + upgrade
				+ "\n\n-- migrate:downgrade transaction=off\n" + downgrade + "\n");
	}

	/**
	 * Writes a revision with the given sections.
	 * @param id the revision
	 * @param down its down revisions, or {@code none}
	 * @param sections everything after the header
	 * @return this folder
	 */
	public RevisionFolder write(String id, String down, String sections) {
		String header = "-- Revision " + id + "\n--\n-- revision: " + id + "\n-- down-revision: " + down + "\n\n";
		try {
			Files.writeString(file(id), header + sections);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	/**
	 * Deletes a revision.
	 * @param id the revision
	 */
	public void delete(String id) {
		try {
			Files.delete(file(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path file(String id) {
		return this.path.resolve(id + ".sql");
	}

}
