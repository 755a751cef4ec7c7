package dev.migrate.internal.diff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.PartKind;

/**
 * The kinds of things that can be renamed, with the words that a person types for them.
 */
enum RenameKind {

	TABLE, VIEW, SEQUENCE, TYPE, COLUMN, CONSTRAINT, INDEX, VALUE;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<RenameKind> of(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word().equals(word)).findFirst();
	}

	static Optional<RenameKind> of(ObjectKind kind) {
		return Optional.ofNullable(kind.word()).flatMap(RenameKind::of);
	}

	static Optional<RenameKind> of(PartKind kind) {
		return of(kind.name().toLowerCase(Locale.ROOT));
	}

	boolean isPart() {
		return compareTo(COLUMN) >= 0;
	}

	// The names of constraints and indexes do not count in a comparison.
	boolean isNameless() {
		return this == CONSTRAINT || this == INDEX;
	}

}
