package dev.migrate.script;

import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Revision;

/**
 * A revision with the SQL of its file. The sections may be read when they are asked for,
 * since most starts of an application need none. Thread-safe.
 */
public interface RevisionScript {

	/**
	 * What the graph knows of it.
	 * @return the revision
	 */
	Revision revision();

	/**
	 * What it does.
	 * @return the upgrade section
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	Section upgrade();

	/**
	 * How to take it back.
	 * @return the downgrade section
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	Downgrade downgrade();

	/**
	 * What the database remembers of the file, to notice a change of what it does.
	 * @return the checksum of the upgrade section
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	default Checksum checksum() {
		return upgrade().checksum();
	}

	/**
	 * What the database remembers of the file, to notice that nothing has changed.
	 * @return the SHA-256 of the file
	 */
	String fileHash();

}
