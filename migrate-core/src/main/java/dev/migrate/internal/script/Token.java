package dev.migrate.internal.script;

/**
 * The kind of a piece of SQL text, as far as the ends of statements depend on it.
 */
public enum Token {

	/** Blanks and line ends. */
	BLANK,

	/** A comment, without the line end that may end it. */
	COMMENT,

	/** A word that is not quoted: an identifier or a key word. */
	WORD,

	/** A string or an identifier in quotes of any kind. */
	QUOTED,

	/** An opening parenthesis. */
	OPEN,

	/** A closing parenthesis. */
	CLOSE,

	/** A semicolon. */
	SEMICOLON,

	/** The start of a command to an interactive shell, which is not SQL. */
	SHELL_COMMAND,

	/** Anything else: operators, numbers, commas. */
	OTHER

}
