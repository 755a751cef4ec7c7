package dev.migrate.revision;

import dev.migrate.error.Location;

/**
 * The places at which a revision names others.
 *
 * @param downRevisions the line of its down revisions
 * @param dependsOn the line of its dependencies
 * @param branchLabels the line of its branch labels
 */
public record KeyLocations(Location downRevisions, Location dependsOn, Location branchLabels) {

	/**
	 * The places of a revision whose origin has no lines for its keys.
	 * @param revision the place of the revision
	 * @return this place for each key
	 */
	public static KeyLocations all(Location revision) {
		return new KeyLocations(revision, revision, revision);
	}

}
