package dev.migrate.spring.command.output;

/** How much a command says besides its result. */
public enum Volume {

	/** Errors only. */
	QUIET,

	/** What goes on. */
	NORMAL,

	/** Details, and the SQL of the revisions. */
	VERBOSE,

	/** The log of Migrate as well. */
	DEBUG

}
