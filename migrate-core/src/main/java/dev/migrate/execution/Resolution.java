package dev.migrate.execution;

/** What a person says of a statement of which the database cannot tell whether it ran. */
public enum Resolution {

	/** It ran: the next run goes on behind it. */
	DONE,

	/** It is to run again. */
	REDO

}
