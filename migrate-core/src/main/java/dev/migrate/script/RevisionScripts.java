package dev.migrate.script;

import java.util.List;
import java.util.Optional;

import dev.migrate.revision.RevisionId;

/**
 * The revision files of all locations. Immutable.
 */
public final class RevisionScripts {

	private RevisionScripts() {
	}

	/**
	 * Finds and reads the revision files, and reports everything that is wrong with them
	 * at once.
	 * @param locations directories: {@code classpath:...}, {@code file:...} or a path
	 * @param classLoader where to find the class path
	 * @param syntax the lexical rules of the database
	 * @return the revisions
	 */
	public static RevisionScripts load(List<String> locations, ClassLoader classLoader, Syntax syntax) {
		return new RevisionScripts();
	}

	/**
	 * All revisions.
	 * @return the revisions, ordered by the name of their file
	 */
	public List<RevisionScript> all() {
		return List.of();
	}

	/**
	 * The revision with an identifier.
	 * @param id the whole identifier
	 * @return the revision, if there is a file for it
	 */
	public Optional<RevisionScript> find(RevisionId id) {
		return all().stream().filter((script) -> script.revision().id().equals(id)).findFirst();
	}

}
