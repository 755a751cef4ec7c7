package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as a person types it, in parts with dots between them. Quotes make text literal.
 *
 * @param parts the parts, at least one
 */
record DottedName(List<Part> parts) {

	private static final Pattern PART = Pattern
		.compile("\\G(?:\"((?:[^\"]|\"\")+)\"|'((?:[^']|'')+)'|([^\"'.]+))(\\.|\\z)");

	DottedName {
		parts = List.copyOf(parts);
	}

	/**
	 * Splits a name into its parts.
	 * @param text what was typed
	 * @return the name
	 * @throws IllegalArgumentException if a part is empty or a quote is open
	 */
	static DottedName parse(String text) {
		List<Part> parts = new ArrayList<>();
		Matcher matcher = PART.matcher(text);
		boolean more = true;
		while (more && matcher.find()) {
			parts.add(part(matcher));
			more = !matcher.group(4).isEmpty();
		}
		if (more) {
			throw new IllegalArgumentException("'" + text + "' is not a name: a part is empty, or a quote is open");
		}
		return new DottedName(parts);
	}

	private static Part part(Matcher matcher) {
		if (matcher.group(1) != null) {
			return new Part(matcher.group(1).replace("\"\"", "\""), true);
		}
		return (matcher.group(2) != null) ? new Part(matcher.group(2).replace("''", "'"), true)
				: new Part(matcher.group(3).strip(), false);
	}

	int size() {
		return this.parts.size();
	}

	// The names for the database, which folds a name without quotes to lower case.
	List<String> names() {
		return this.parts.stream().map(Part::name).toList();
	}

	@Override
	public String toString() {
		return this.parts.stream().map(Part::toString).collect(Collectors.joining("."));
	}

	/**
	 * A part of a name.
	 *
	 * @param text the part, without its quotes
	 * @param quoted whether it had quotes
	 */
	record Part(String text, boolean quoted) {

		String name() {
			return this.quoted ? this.text : this.text.toLowerCase(Locale.ROOT);
		}

		@Override
		public String toString() {
			return this.quoted ? SqlText.quote(this.text) : this.text;
		}

	}

}
