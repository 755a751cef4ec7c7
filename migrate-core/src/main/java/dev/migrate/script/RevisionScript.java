package dev.migrate.script;

import java.util.Set;

import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Revision;

/**
 * A revision with the SQL of its file. The sections may be read when they are asked for,
 * since most starts of an application need none. Thread-safe.
 */
public interface RevisionScript {

	/**
	 * Its place in the graph.
	 * @return the revision
	 */
	Revision revision();

	/**
	 * Its upgrade.
	 * @return the upgrade section
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	Section upgrade();

	/**
	 * Its downgrade.
	 * @return the downgrade section, or the reason why there is none
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	Downgrade downgrade();

	/**
	 * The checksum that the database remembers, to notice a change of the statements.
	 * @return the checksum of the upgrade section
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	default Checksum checksum() {
		return upgrade().checksum();
	}

	/**
	 * The checksums that databases may remember: a history can come from another product.
	 * @return the checksums of the upgrade sections for all products
	 * @throws InvalidRevisionsException when something is wrong with the sections
	 */
	default Set<Checksum> checksums() {
		return Set.of(checksum());
	}

	/**
	 * The hash that the database remembers, to notice that nothing has changed.
	 * @return the SHA-256 of the file
	 */
	String fileHash();

}
