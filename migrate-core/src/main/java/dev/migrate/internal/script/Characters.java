package dev.migrate.internal.script;

/**
 * Classes of characters. As in PostgreSQL, all characters outside ASCII are letters.
 */
final class Characters {

	private Characters() {
	}

	static boolean isBlank(char c) {
		return c == ' ' || (c >= '\t' && c <= '\r');
	}

	static boolean isWordStart(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
	}

	static boolean isNumberPart(char c) {
		return isWordStart(c) || (c >= '0' && c <= '9');
	}

	static boolean isWordPart(char c) {
		return isNumberPart(c) || c == '$';
	}

	// The position of the line end after a position, or the end of the text.
	static int lineEnd(SourceText text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			at++;
		}
		return at;
	}

	// The start of the line after the line with a position, or the end of the text.
	static int nextLine(SourceText text, int from) {
		int end = lineEnd(text, from);
		if (text.startsWith("\r\n", end)) {
			return end + 2;
		}
		return Math.min(end + 1, text.length());
	}

	static boolean isLineStart(SourceText text, int position) {
		return position == 0 || text.charAt(position - 1) == '\n' || text.charAt(position - 1) == '\r';
	}

	// Compares without locale: a dotless i is not an I.
	static boolean equalsIgnoringCase(SourceText text, int start, int end, String capitals) {
		if (end - start != capitals.length()) {
			return false;
		}
		for (int i = 0; i < capitals.length(); i++) {
			char c = text.charAt(start + i);
			if (c != capitals.charAt(i) && (c < 'a' || c > 'z' || c - 32 != capitals.charAt(i))) {
				return false;
			}
		}
		return true;
	}

}
