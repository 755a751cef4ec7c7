package dev.migrate.spring.command.output;

import java.util.Locale;
import java.util.stream.IntStream;

/** Who reads the result of a command. */
public enum Format {

	/** A person. */
	TEXT,

	/** A program. */
	JSON;

	/**
	 * What the words of a command ask for, also where they make no sense.
	 * @param words the words
	 * @return the format
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
