package dev.migrate.revision;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

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

	// Written out, since every look-up needs it and what a record has by default is
	// slower.
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof RevisionId id && this.value.equals(id.value);
	}

	@Override
	public int hashCode() {
		return this.value.hashCode();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
