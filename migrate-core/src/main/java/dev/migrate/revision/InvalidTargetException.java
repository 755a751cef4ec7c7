package dev.migrate.revision;

import dev.migrate.error.MigrateException;

/** A text is not a target, or not a range of targets. */
public final class InvalidTargetException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private final int position;

	InvalidTargetException(String text, int position, String problem) {
		super("Cannot read '" + IdentifierRule.printable(text) + "' at position " + position + ": " + problem + ".",
				"Write a target like head, heads, base, current, ae1027a6acf0, ae10, +1, -1, ae10+2, head-2, shop@head"
						+ " or shop@-1; a range like ae10:head, -3:current or ae10:.");
		this.position = position;
	}

	/**
	 * The position of the error in the text.
	 * @return the position of the first character that does not fit, from 1
	 */
	public int position() {
		return this.position;
	}

}
