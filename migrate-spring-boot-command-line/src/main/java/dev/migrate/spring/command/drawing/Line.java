package dev.migrate.spring.command.drawing;

/** The meaning of a line in the drawing. */
enum Line {

	/** A down revision. */
	SOLID,

	/** A dependency. */
	DOTTED;

	Line and(Line other) {
		return (this == SOLID) ? this : other;
	}

}
