package dev.migrate.spring.command.output;

/** The amount of output of a command besides its result. */
public enum Volume {

	/** Errors only. */
	QUIET,

	/** The progress as well. */
	NORMAL,

	/** Details and the SQL of the revisions as well. */
	VERBOSE,

	/** The log of Migrate as well. */
	DEBUG

}
