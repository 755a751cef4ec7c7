package dev.migrate.diff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import dev.migrate.schema.ObjectKind;

/** What can have another name, in the words that a person types before a colon. */
enum RenameKind {

	TABLE, VIEW, SEQUENCE, TYPE, COLUMN, CONSTRAINT, INDEX, VALUE;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<RenameKind> of(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word().equals(word)).findFirst();
	}

	// Routines are told apart by their arguments too, which nobody wants to type; the
	// constructors of a range keep its old name.
	static Optional<RenameKind> of(ObjectKind kind) {
		return switch (kind) {
			case TABLE -> Optional.of(TABLE);
			case VIEW, MATERIALIZED_VIEW -> Optional.of(VIEW);
			case SEQUENCE -> Optional.of(SEQUENCE);
			case ENUM, DOMAIN, COMPOSITE -> Optional.of(TYPE);
			case RANGE, FUNCTION, PROCEDURE, OTHER -> Optional.empty();
		};
	}

	boolean isPart() {
		return compareTo(COLUMN) >= 0;
	}

	// Their names do not count when schemas are compared.
	boolean isNameless() {
		return this == CONSTRAINT || this == INDEX;
	}

}
