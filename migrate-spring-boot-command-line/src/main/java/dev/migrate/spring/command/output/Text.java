package dev.migrate.spring.command.output;

import java.io.PrintWriter;

/** Text for a person: lines, with colours if the destination shows them. */
public final class Text {

	private final PrintWriter writer;

	private final Looks looks;

	Text(PrintWriter writer, Looks looks) {
		this.writer = writer;
		this.looks = looks;
	}

	/**
	 * Prints a line.
	 * @param line the line
	 * @return this text
	 */
	public Text line(String line) {
		this.writer.println(line);
		return this;
	}

	/**
	 * Colours a part of a line.
	 * @param ink the meaning of the part
	 * @param part the part
	 * @return the part, with colour if the text has colours
	 */
	public String in(Ink ink, String part) {
		return (this.looks.color() && !part.isEmpty()) ? ink.on(part) : part;
	}

	/**
	 * Chooses between two forms of a drawing.
	 * @param unicode the form for a terminal that shows Unicode
	 * @param ascii the form for everything else
	 * @return the form that fits
	 */
	public String draw(String unicode, String ascii) {
		return this.looks.unicode() ? unicode : ascii;
	}

}
