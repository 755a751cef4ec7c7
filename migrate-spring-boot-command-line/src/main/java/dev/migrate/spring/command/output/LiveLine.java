package dev.migrate.spring.command.output;

import java.io.PrintWriter;

/**
 * The last line of a terminal, which is rewritten while work goes on. Prints nothing
 * without a terminal. Thread-safe.
 */
public final class LiveLine {

	/** Moves to the start of the line, and clears it. */
	private static final String CLEAR = "\r\u001b[2K";

	/** Fits into the narrowest terminal in use: Java does not know the width. */
	private static final int WIDTH = 79;

	private final PrintWriter writer;

	private final boolean shown;

	private boolean dirty;

	LiveLine(PrintWriter writer, boolean shown) {
		this.writer = writer;
		this.shown = shown;
	}

	/**
	 * Writes the line.
	 * @param line the text, which is cut if it would need a second line
	 */
	public synchronized void show(String line) {
		if (this.shown) {
			this.writer.print(CLEAR + ((line.length() <= WIDTH) ? line : line.substring(0, WIDTH - 3) + "..."));
			this.writer.flush();
			this.dirty = true;
		}
	}

	/** Clears the line, so that other lines can be printed. */
	public synchronized void clear() {
		if (this.dirty) {
			this.writer.print(CLEAR);
			this.writer.flush();
			this.dirty = false;
		}
	}

}
