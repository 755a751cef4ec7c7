package dev.migrate.spring.command.output;

import java.util.Locale;
import java.util.stream.IntStream;

/** The format of the result of a command. */
public enum Format {

	/** Text for a person. */
	TEXT,

	/** JSON for a program. */
	JSON;

	/**
	 * Finds the format that the words of a command ask for, even if the rest of them
	 * cannot be understood.
	 * @param words the words
	 * @return the format; text if the words do not say
	 */
	public static Format wanted(String[] words) {
		boolean json = IntStream.range(0, words.length)
			.anyMatch((index) -> words[index].equalsIgnoreCase("--format=json")
					|| (words[index].equalsIgnoreCase("json") && index > 0 && words[index - 1].equals("--format")));
		return json ? JSON : TEXT;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
