package dev.migrate.spring.command.output;

import java.util.Locale;

/** The condition for colours in text. */
public enum ColorMode {

	/** On a terminal, unless {@code NO_COLOR} is set. */
	AUTO,

	/** Always. */
	ALWAYS,

	/** Never. */
	NEVER;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
