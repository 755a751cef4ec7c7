package dev.migrate.internal.script;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;

/**
 * Decodes files. A byte order mark is skipped.
 */
final class Utf8 {

	private static final char REPLACEMENT = '\uFFFD';

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private Utf8() {
	}

	static Source decode(String name, byte[] bytes, String hash, List<Fault> faults) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		if (text.indexOf(REPLACEMENT) >= 0) {
			int malformed = malformedAfter(bytes);
			if (malformed >= 0) {
				Location location = new Source(name, text, faults).location(malformed);
				faults.add(new Fault(location, "The file is not UTF-8. Save it as UTF-8."));
			}
		}
		return new Source(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, faults, hash);
	}

	// The number of characters before the first byte that is not UTF-8, or -1.
	private static int malformedAfter(byte[] bytes) {
		CharBuffer decoded = CharBuffer.allocate(bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
		return result.isError() ? decoded.position() : -1;
	}

}
