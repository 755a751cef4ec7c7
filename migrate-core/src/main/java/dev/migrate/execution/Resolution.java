package dev.migrate.execution;

/** A person's decision about a statement whose outcome the database cannot tell. */
public enum Resolution {

	/** It ran: the next run goes on after it. */
	DONE,

	/** It is to run again. */
	REDO

}
