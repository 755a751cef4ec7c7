package dev.migrate.internal.script;

import java.io.IOException;
import java.util.List;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, or the head of a large one, with the list that collects its faults.
 * A line ends with LF, CRLF or CR.
 */
final class Source {

	private final String name;

	private final SourceText text;

	private final List<Fault> faults;

	private final String hash;

	private final @Nullable Rest rest;

	private int countedTo;

	private int line = 1;

	Source(String name, String text, List<Fault> faults) {
		this(name, text, faults, "");
	}

	Source(String name, String text, List<Fault> faults, String hash) {
		this(name, new MemoryText(text), faults, hash, null);
	}

	Source(String name, SourceText text, List<Fault> faults, String hash, @Nullable Rest rest) {
		this.name = name;
		this.text = text;
		this.faults = faults;
		this.hash = hash;
		this.rest = rest;
	}

	// The hash of the bytes of the file, or an empty text if the text is not from a file.
	String hash() {
		return this.hash;
	}

	// The text of the whole file, with its faults reported elsewhere. Null if the file
	// cannot be read again, which is a fault.
	@Nullable Source whole(List<Fault> others) {
		try {
			return new Source(this.name, (this.rest != null) ? this.rest.read() : this.text, others, this.hash, null);
		}
		catch (IOException ex) {
			others.add(new Fault(new Location(this.name, 1), "The file cannot be copied to a temporary file, as one "
					+ "that is too large for memory must be: " + ex));
			return null;
		}
	}

	// Reads the body of a file without a revision, for its faults.
	void readBody(int start, Products products) {
		Source whole = whole(this.faults);
		if (whole != null) {
			new BodyReader(whole, start, products).readFile();
		}
	}

	// Whether this is only the head of a large file.
	boolean isHead() {
		return this.rest != null;
	}

	String name() {
		return this.name;
	}

	SourceText text() {
		return this.text;
	}

	void fault(int position, String problem) {
		this.faults.add(new Fault(location(position), problem));
	}

	// The line of a position; cheap as long as positions ascend.
	Location location(int position) {
		if (position < this.countedTo) {
			this.countedTo = 0;
			this.line = 1;
		}
		for (int at = this.countedTo; at < position; at++) {
			char c = this.text.charAt(at);
			if (c == '\n' || (c == '\r' && !this.text.startsWith("\n", at + 1))) {
				this.line++;
			}
		}
		this.countedTo = position;
		return new Location(this.name, this.line);
	}

	/** Reads the whole text of a file of which only the head was read. */
	@FunctionalInterface
	interface Rest {

		SourceText read() throws IOException;

	}

}
