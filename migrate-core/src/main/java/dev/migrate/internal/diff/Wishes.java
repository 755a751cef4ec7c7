package dev.migrate.internal.diff;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The choices that a wanted schema makes about names and forms. A database or a SQL file
 * has chosen all of them. Entities leave to others the names that they do not mention,
 * the order of the columns of a key, and the choice between things that do the same:
 * serial and identity, a unique constraint and a unique index. On other facts they are
 * silent: {@link Silence}.
 *
 * @param names the chosen names of constraints, indexes and sequences, or {@code null} if
 * all of them are
 */
public record Wishes(@Nullable Set<String> names) {

	/** Everything in the wanted schema was chosen. */
	public static final Wishes EVERYTHING = new Wishes(null);

	public Wishes {
		names = (names != null) ? Set.copyOf(names) : null;
	}

	boolean includeForms() {
		return this.names == null;
	}

	// Whether the wanted schema does not want the things that it does not mention.
	boolean includeSilence() {
		return this.names == null;
	}

	boolean includeName(String name) {
		return this.names == null || this.names.contains(name);
	}

}
