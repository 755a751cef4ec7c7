package dev.migrate.revision;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a revision. It stands in the file; the file's name does not count.
 *
 * @param value the identifier, at most 255 characters
 */
public record RevisionId(String value) implements Comparable<RevisionId> {

	/**
	 * Creates an identifier from a well-formed text.
	 * @throws IllegalArgumentException if {@link #problem(String)} finds one
	 */
	public RevisionId {
		IdentifierRule.require(value);
	}

	/**
	 * Explains why a text cannot be an identifier. Branch labels follow the same rule,
	 * since both are written in the same places.
	 * @param text the text that a person wrote
	 * @return whole sentences for a person, or empty if the text is well-formed
	 */
	public static Optional<String> problem(String text) {
		return IdentifierRule.problem(text);
	}

	@Override
	public int compareTo(RevisionId other) {
		return this.value.compareTo(other.value);
	}

	// Written out, since every look-up needs it and the default of a record is slower.
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
