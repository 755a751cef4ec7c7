package dev.migrate.internal.script;

import java.util.List;

import dev.migrate.script.TransactionMode;

/**
 * The directive that commits the statements of a section above it before those below it
 * run.
 */
final class CommitPoint {

	/** Its name. */
	static final String COMMIT = "commit";

	private CommitPoint() {
	}

	// The transaction mode of the statements below it.
	static TransactionMode transaction(Item.Directive point, Source source) {
		return Marker.transaction(point, List.of(), source);
	}

}
