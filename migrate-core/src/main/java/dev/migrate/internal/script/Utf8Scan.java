package dev.migrate.internal.script;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what no revision file may have, in a file of which only a part is in memory.
 */
final class Utf8Scan {

	private static final int BUFFER = 1 << 13;

	private final String name;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

	private final CharBuffer characters = CharBuffer.allocate(BUFFER);

	private int line = 1;

	private char last;

	private @Nullable Fault fault;

	Utf8Scan(String name) {
		this.name = name;
	}

	// Reads the next bytes of the file, and leaves those of a character that goes on.
	void read(ByteBuffer bytes, boolean end) {
		CoderResult result = CoderResult.OVERFLOW;
		while (this.fault == null && result.isOverflow()) {
			result = this.decoder.decode(bytes, this.characters, end);
			this.characters.flip();
			while (this.fault == null && this.characters.hasRemaining()) {
				see(this.characters.get());
			}
			this.characters.clear();
			if (this.fault == null && result.isError()) {
				fault(Utf8.NOT_UTF8);
			}
		}
	}

	private void see(char c) {
		if (c == '\r' || (c == '\n' && this.last != '\r')) {
			this.line++;
		}
		else if (c == '\0') {
			fault(Utf8.NUL);
		}
		this.last = c;
	}

	private void fault(String problem) {
		this.fault = new Fault(new Location(this.name, this.line), problem);
	}

	// What is wrong with the file; empty if nothing is.
	List<Fault> faults() {
		return (this.fault != null) ? List.of(this.fault) : List.of();
	}

}
