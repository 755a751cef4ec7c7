package dev.migrate.internal.script;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Turns a message into a part of a file name: letters and digits in lower case, and
 * underscores. Latin letters lose their accents; letters of other scripts stay.
 */
public final class Slug {

	private static final Map<Character, String> LATIN = Map.ofEntries(Map.entry('\u00df', "ss"),
			Map.entry('\u00e6', "ae"), Map.entry('\u0153', "oe"), Map.entry('\u00f8', "o"), Map.entry('\u0111', "d"),
			Map.entry('\u00f0', "d"), Map.entry('\u0142', "l"), Map.entry('\u0131', "i"), Map.entry('\u00fe', "th"));

	private Slug() {
	}

	/**
	 * Turns a message into a slug.
	 * @param message the message
	 * @param length the greatest length of the slug, in characters
	 * @return the slug; empty for a message without letters and digits
	 */
	public static String of(String message, int length) {
		return cut(words(withoutAccents(message.toLowerCase(Locale.ROOT))), length);
	}

	// An accent follows its letter in the decomposed form.
	private static String withoutAccents(String message) {
		String decomposed = Normalizer.normalize(message, Normalizer.Form.NFKD);
		StringBuilder plain = new StringBuilder();
		boolean latin = false;
		for (int i = 0; i < decomposed.length(); i++) {
			char c = decomposed.charAt(i);
			boolean accent = c >= '\u0300' && c <= '\u036f';
			if (!accent) {
				latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
			}
			if (!accent || !latin) {
				plain.append(LATIN.getOrDefault(c, String.valueOf(c)));
			}
		}
		return Normalizer.normalize(plain, Normalizer.Form.NFC);
	}

	private static String words(String text) {
		StringBuilder words = new StringBuilder();
		text.codePoints().forEach((c) -> {
			if (isWordPart(c)) {
				words.appendCodePoint(c);
			}
			else if (!words.isEmpty() && words.charAt(words.length() - 1) != '_') {
				words.append('_');
			}
		});
		return trimmed(words.toString());
	}

	private static boolean isWordPart(int c) {
		int type = Character.getType(c);
		return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK
				|| type == Character.COMBINING_SPACING_MARK;
	}

	private static String cut(String slug, int length) {
		if (slug.codePointCount(0, slug.length()) <= length) {
			return slug;
		}
		int end = slug.offsetByCodePoints(0, length);
		int word = (slug.charAt(end) == '_') ? end : slug.lastIndexOf('_', end);
		return trimmed(slug.substring(0, (word > 0) ? word : end));
	}

	private static String trimmed(String slug) {
		return slug.endsWith("_") ? slug.substring(0, slug.length() - 1) : slug;
	}

}
