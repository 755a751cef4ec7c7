package dev.migrate.revision;

import java.util.Optional;

/**
 * The identity of a revision: what its file says, never the file's name.
 *
 * @param value the identifier, at most 255 characters
 */
public record RevisionId(String value) implements Comparable<RevisionId> {

	/**
	 * Takes an identifier that is known to be well-formed.
	 * @throws IllegalArgumentException if {@link #problem(String)} finds one
	 */
	public RevisionId {
		IdentifierRule.require(value);
	}

	/**
	 * Says why a text cannot be an identifier. Branch labels follow the same rule, since
	 * both are written in the same places.
	 * @param text what a person wrote
	 * @return whole sentences for a person, or empty when the text is well-formed
	 */
	public static Optional<String> problem(String text) {
		return IdentifierRule.problem(text);
	}

	@Override
	public int compareTo(RevisionId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
