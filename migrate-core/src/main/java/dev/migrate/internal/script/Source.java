package dev.migrate.internal.script;

import java.util.List;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;

/**
 * The text of a file, with the list that collects its faults. A line ends with LF, CRLF
 * or CR.
 */
final class Source {

	private final String name;

	private final String text;

	private final List<Fault> faults;

	private final String hash;

	private int countedTo;

	private int line = 1;

	Source(String name, String text, List<Fault> faults) {
		this(name, text, faults, "");
	}

	Source(String name, String text, List<Fault> faults, String hash) {
		this.name = name;
		this.text = text;
		this.faults = faults;
		this.hash = hash;
	}

	// The hash of the bytes of the file, or an empty text if the text is not from a file.
	String hash() {
		return this.hash;
	}

	// The same text, with its faults reported elsewhere.
	Source reportingTo(List<Fault> others) {
		return new Source(this.name, this.text, others, this.hash);
	}

	String name() {
		return this.name;
	}

	String text() {
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

}
