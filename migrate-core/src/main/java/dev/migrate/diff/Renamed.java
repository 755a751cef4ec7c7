package dev.migrate.diff;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.Index;

/** Constraints and indexes with other names. */
final class Renamed {

	private Renamed() {
	}

	static Constraint withName(Constraint constraint, String name) {
		return constraint.withName(name);
	}

	static Index withName(Index index, String name) {
		return index.withName(name);
	}

}
