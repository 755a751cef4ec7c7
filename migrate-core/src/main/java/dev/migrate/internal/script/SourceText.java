package dev.migrate.internal.script;

import dev.migrate.script.FileText;

/**
 * Text that is split, by position. In memory a position is that of a character, and in a
 * file that of a byte: every byte of a character outside ASCII reads as a letter outside
 * ASCII, which is all that the ends of tokens depend on. Immutable.
 */
interface SourceText {

	int length();

	// A character, or a letter outside ASCII for a piece of one.
	char charAt(int position);

	boolean startsWith(String text, int position);

	// The position of a character of ASCII, or -1.
	int indexOf(char c, int from);

	// The position of a text, or -1.
	int indexOf(String text, int from);

	// A piece of the text that begins and ends with whole characters, in memory.
	String substring(int start, int end);

	// A piece of the text that stays where it is.
	FileText piece(int start, int end);

	void appendTo(StringBuilder target, int start, int end);

}
