package dev.migrate.spring.command.output;

/** When text has colours. */
public enum ColorMode {

	/** On a terminal, unless {@code NO_COLOR} is set. */
	AUTO,

	/** Always. */
	ALWAYS,

	/** Never. */
	NEVER

}
