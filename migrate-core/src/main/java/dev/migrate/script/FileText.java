package dev.migrate.script;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * A piece of a revision file. A large one is not in the memory of the process, but in a
 * file that nobody else sees. Equal to every text with the same characters. Immutable,
 * and safe for several threads.
 */
public abstract class FileText {

	private static final int PRIME = 31;

	/**
	 * A text in memory.
	 * @param value its characters
	 * @return the text
	 */
	public static FileText of(String value) {
		return new ShortText(value);
	}

	/**
	 * Reads the characters, one after the other.
	 * @return a new reader, which need not be closed
	 */
	public abstract Reader reader();

	/**
	 * Whether the characters are in memory, so that {@link #toString()} takes no more of
	 * it.
	 * @return whether they are
	 */
	public abstract boolean isInMemory();

	@Override
	public final boolean equals(Object other) {
		if (this == other || !(other instanceof FileText text)) {
			return this == other;
		}
		if (isInMemory() && text.isInMemory()) {
			return toString().equals(text.toString());
		}
		try (Reader mine = reader(); Reader others = text.reader()) {
			int c = mine.read();
			while (c >= 0 && c == others.read()) {
				c = mine.read();
			}
			return c < 0 && others.read() < 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public final int hashCode() {
		int hash = 0;
		try (Reader reader = reader()) {
			for (int c = reader.read(); c >= 0; c = reader.read()) {
				hash = PRIME * hash + c;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return hash;
	}

	/**
	 * All characters.
	 * @return the characters, in memory
	 */
	@Override
	public abstract String toString();

}
