package dev.migrate.internal.script;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.migrate.error.Fault;

/**
 * Decodes files. A byte order mark is skipped.
 */
final class Utf8 {

	static final String NOT_UTF8 = "The file is not UTF-8. Save it as UTF-8.";

	static final String NUL = "The file has a NUL character here, which no database accepts in SQL. Remove it; a file in "
			+ "which every second character is one is UTF-16: save it as UTF-8.";

	private static final char REPLACEMENT = '\uFFFD';

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private Utf8() {
	}

	// Adds what is wrong with the bytes to the own faults of the file.
	static Source decode(String name, byte[] bytes, String hash, List<Fault> own, List<Fault> faults) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		int malformed = (text.indexOf(REPLACEMENT) >= 0) ? malformedAfter(bytes) : -1;
		int nul = text.indexOf('\0');
		if (malformed >= 0) {
			fault(name, text, malformed, NOT_UTF8, own);
		}
		else if (nul >= 0) {
			fault(name, text, nul, NUL, own);
		}
		return new Source(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, faults, hash);
	}

	private static void fault(String name, String text, int position, String problem, List<Fault> faults) {
		faults.add(new Fault(new Source(name, text, faults).location(position), problem));
	}

	// The number of characters before the first byte that is not UTF-8, or -1.
	private static int malformedAfter(byte[] bytes) {
		CharBuffer decoded = CharBuffer.allocate(bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
		return result.isError() ? decoded.position() : -1;
	}

}
