package dev.migrate.spring.command.drawing;

/** What a line in the drawing stands for. */
enum Line {

	/** A down revision. */
	SOLID,

	/** A dependency. */
	DOTTED;

	Line and(Line other) {
		return (this == SOLID) ? this : other;
	}

}
