package dev.migrate.spring.command.output;

import java.util.Locale;

/** When text has colours. */
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
