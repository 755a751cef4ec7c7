package dev.migrate.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How much two things have in common, in percent. */
final class Likeness {

	/** They have everything in common that counts. */
	static final int WHOLE = 100;

	/** They have something in common that many others have, too. */
	static final int HALF = 50;

	private Likeness() {
	}

	// What both have, of all that one of them has.
	static int of(Collection<String> from, Collection<String> to) {
		Set<String> all = new HashSet<>(from);
		all.addAll(to);
		Set<String> both = new HashSet<>(from);
		both.retainAll(new HashSet<>(to));
		return all.isEmpty() ? 0 : WHOLE * both.size() / all.size();
	}

}
