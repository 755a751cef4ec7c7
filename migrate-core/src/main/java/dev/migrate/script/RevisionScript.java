package dev.migrate.script;

import dev.migrate.revision.Revision;

/**
 * A revision with the SQL of its file.
 *
 * @param revision what the graph knows of it
 * @param upgrade what it does
 * @param downgrade how to take it back
 */
public record RevisionScript(Revision revision, Section upgrade, Downgrade downgrade) {

	/**
	 * What the database remembers of the file, to notice a change of it.
	 * @return the checksum of the upgrade section
	 */
	public Checksum checksum() {
		return this.upgrade.checksum();
	}

}
