package dev.migrate.spring.command.output;

/** The meaning of a colour. The same idea has the same colour in every command. */
public enum Ink {

	/** The identifier of a revision. */
	ID("33"),

	/** The position of the database. */
	CURRENT("32"),

	/** Something that is still to be done. */
	PENDING("36"),

	/** Something that a person must look at. */
	PROBLEM("31"),

	/** A heading, a label or another word that structures the text. */
	STRONG("1"),

	/** Something that is there for completeness. */
	FAINT("2");

	private final String code;

	Ink(String code) {
		this.code = code;
	}

	String on(String text) {
		return "\u001b[" + this.code + "m" + text + "\u001b[0m";
	}

}
