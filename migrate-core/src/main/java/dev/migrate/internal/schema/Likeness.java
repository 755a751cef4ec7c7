package dev.migrate.internal.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The share that two things have in common, in percent. */
final class Likeness {

	/** The two have everything in common that counts. */
	static final int WHOLE = 100;

	/** The two have something in common, but many others have it too. */
	static final int HALF = 50;

	private Likeness() {
	}

	// The share of the elements in both among the elements in either.
	static int of(Collection<String> from, Collection<String> to) {
		Set<String> all = new HashSet<>(from);
		all.addAll(to);
		Set<String> both = new HashSet<>(from);
		both.retainAll(new HashSet<>(to));
		return all.isEmpty() ? 0 : WHOLE * both.size() / all.size();
	}

}
