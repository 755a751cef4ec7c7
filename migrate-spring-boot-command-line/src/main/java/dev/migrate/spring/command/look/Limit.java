package dev.migrate.spring.command.look;

import picocli.CommandLine.TypeConversionException;

/**
 * The maximum number of lines in a list.
 *
 * @param value at least one
 */
public record Limit(int value) {

	/**
	 * Reads a limit.
	 * @param text the typed text
	 * @return the limit
	 * @throws TypeConversionException if the text is not a number from 1 on
	 */
	public static Limit parse(String text) {
		try {
			int value = Integer.parseInt(text);
			if (value > 0) {
				return new Limit(value);
			}
		}
		catch (NumberFormatException ex) {
			// Reported below.
		}
		throw new TypeConversionException("'" + text + "' is not a number from 1 to " + Integer.MAX_VALUE);
	}

}
