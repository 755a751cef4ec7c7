package dev.migrate.revision;

/**
 * The identity of a revision: what its file says, never the file's name.
 *
 * @param value the identifier, at most 255 characters
 */
public record RevisionId(String value) implements Comparable<RevisionId> {

	@Override
	public int compareTo(RevisionId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
