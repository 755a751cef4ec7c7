package dev.migrate.spring.command.output;

/** Who reads the result of a command. */
public enum Format {

	/** A person. */
	TEXT,

	/** A program. */
	JSON

}
