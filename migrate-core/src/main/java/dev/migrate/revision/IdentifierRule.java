package dev.migrate.revision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rule for identifiers of revisions and for branch labels. */
final class IdentifierRule {

	private static final int MAX_LENGTH = 255;

	private static final List<String> RESERVED = List.of("head", "heads", "base", "current", "none");

	private static final int LONGEST_RESERVED = 7;

	private IdentifierRule() {
	}

	static void require(String text) {
		problem(text).ifPresent((problem) -> {
			throw new IllegalArgumentException(problem);
		});
	}

	static Optional<String> problem(String text) {
		if (text.isEmpty()) {
			return Optional.of("An identifier has at least one character.");
		}
		if (text.length() > MAX_LENGTH) {
			return Optional.of("'" + text.substring(0, 20) + "...' has " + text.length()
					+ " characters: an identifier has at most " + MAX_LENGTH + ".");
		}
		if (isReserved(text)) {
			return Optional.of("'" + text + "' is a reserved word: choose another identifier.");
		}
		for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
			if (!isLegal(text.codePointAt(i))) {
				return Optional.of(problem(text, text.codePointAt(i)));
			}
		}
		return Optional.empty();
	}

	private static boolean isReserved(String text) {
		if (text.length() > LONGEST_RESERVED) {
			return false;
		}
		for (String word : RESERVED) {
			if (word.equalsIgnoreCase(text)) {
				return true;
			}
		}
		return false;
	}

	private static String problem(String text, int illegal) {
		return "'" + printable(text) + "' contains " + name(illegal)
				+ ": an identifier cannot contain @ + - : , or blanks or control characters.";
	}

	static boolean isLegal(int character) {
		return Character.isLetterOrDigit(character)
				|| ("@+-:,".indexOf(character) < 0 && !Character.isWhitespace(character) && isVisible(character));
	}

	private static boolean isVisible(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
					Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}

	static String name(int character) {
		if (character == ' ') {
			return "a blank";
		}
		return isVisible(character) ? "'" + Character.toString(character) + "'" : codePoint(character);
	}

	static String printable(String text) {
		StringBuilder printable = new StringBuilder();
		text.codePoints()
			.forEach((character) -> printable
				.append((character == ' ' || isVisible(character)) ? Character.toString(character) : "?"));
		return printable.toString();
	}

	private static String codePoint(int character) {
		return String.format(Locale.ROOT, "U+%04X", character);
	}

}
