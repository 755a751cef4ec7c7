package dev.migrate.spring.command.output;

import java.util.Locale;

/** Who reads the result of a command. */
public enum Format {

	/** A person. */
	TEXT,

	/** A program. */
	JSON;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
