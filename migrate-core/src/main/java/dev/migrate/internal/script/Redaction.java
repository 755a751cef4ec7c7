package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the names of placeholders in the place of their values, in what the server says.
 * Thread-safe.
 */
public final class Redaction {

	/** A shorter value is a word of many messages. */
	private static final int SHORTEST = 4;

	/** A shorter value is replaced only where it is a word. */
	private static final int ALONE = 6;

	/** The server cuts identifiers to this length. */
	private static final int IDENTIFIER = 63;

	private static final Pattern SECRET = Pattern.compile("pass|pwd|secret|token|key|credential|auth|salt",
			Pattern.CASE_INSENSITIVE);

	/** The forms of all values, each a group, the longest first. */
	private final Pattern values;

	/** What stands in the place of each group. */
	private final List<String> places;

	/**
	 * Redacts the values of some placeholders.
	 * @param placeholders the placeholders
	 */
	public Redaction(Placeholders placeholders) {
		List<Form> forms = new ArrayList<>();
		placeholders.values().forEach((name, value) -> add(name, value, forms));
		forms.sort(Comparator.comparing((Form form) -> form.text().length()).reversed());
		this.places = forms.stream().map(Form::place).toList();
		this.values = Pattern.compile(forms.stream().map(Form::regex).collect(Collectors.joining("|")),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static void add(String name, String value, List<Form> all) {
		boolean secret = SECRET.matcher(name).find();
		Set<String> forms = forms(value);
		if (secret) {
			forms.addAll(pieces(value));
		}
		for (String form : forms) {
			if (!form.isBlank() && (secret || form.length() >= SHORTEST)) {
				all.add(new Form(form, "${" + name + "}"));
			}
		}
	}

	// The forms in which a value comes back: as it is, without its quotes, cut off, and
	// line by line.
	private static Set<String> forms(String value) {
		Set<String> forms = new LinkedHashSet<>();
		forms.add(value);
		forms.add(value.replace("''", "'"));
		forms.add(value.replace("\\\\", "\\"));
		forms.add(value.substring(0, Math.min(value.length(), IDENTIFIER)));
		value.lines().map(String::strip).filter((line) -> line.length() >= SHORTEST).forEach(forms::add);
		return forms;
	}

	// The server shows only a piece of a long value.
	private static Set<String> pieces(String value) {
		Set<String> pieces = new LinkedHashSet<>();
		for (int start = 0; start + ALONE <= value.length(); start++) {
			pieces.add(value.substring(start, start + ALONE));
		}
		return pieces;
	}

	/**
	 * Redacts a text.
	 * @param text what the server says
	 * @return the text without values
	 */
	public String of(String text) {
		return this.places.isEmpty() ? text
				: this.values.matcher(text).replaceAll((match) -> Matcher.quoteReplacement(place(match)));
	}

	private String place(MatchResult match) {
		int group = 1;
		while (match.group(group) == null) {
			group++;
		}
		return this.places.get(group - 1);
	}

	/**
	 * A text that comes back, and what stands in its place.
	 */
	private record Form(String text, String place) {

		String regex() {
			boolean word = this.text.length() < ALONE;
			return "(" + (word ? "(?<![\\p{L}\\p{N}_])" : "") + Pattern.quote(this.text)
					+ (word ? "(?![\\p{L}\\p{N}_])" : "") + ")";
		}

	}

}
