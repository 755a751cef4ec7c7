package dev.migrate.spring.command.output;

/** What a colour says. The same idea has the same colour in every command. */
public enum Ink {

	/** The identifier of a revision. */
	ID("33"),

	/** Where the database is. */
	CURRENT("32"),

	/** What is to be done. */
	PENDING("36"),

	/** What a person must look at. */
	PROBLEM("31"),

	/** A heading, a label or another word that structures the text. */
	STRONG("1"),

	/** What is there for completeness. */
	FAINT("2");

	private final String code;

	Ink(String code) {
		this.code = code;
	}

	String on(String text) {
		return "\u001b[" + this.code + "m" + text + "\u001b[0m";
	}

}
