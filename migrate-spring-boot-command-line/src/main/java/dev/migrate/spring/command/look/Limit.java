package dev.migrate.spring.command.look;

import picocli.CommandLine.TypeConversionException;

/**
 * How many lines of a list at most.
 *
 * @param value at least one
 */
public record Limit(int value) {

	/**
	 * Reads a limit.
	 * @param text what a person typed
	 * @return the limit
	 * @throws TypeConversionException if it is no number from 1 on
	 */
	public static Limit parse(String text) {
		try {
			int value = Integer.parseInt(text);
			if (value > 0) {
				return new Limit(value);
			}
		}
		catch (NumberFormatException ex) {
			// Said below.
		}
		throw new TypeConversionException("'" + text + "' is not a number from 1 to " + Integer.MAX_VALUE);
	}

}
