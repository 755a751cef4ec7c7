package dev.migrate.internal.script;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.migrate.internal.script.TemplatePart.Field;
import dev.migrate.internal.script.TemplatePart.Literal;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * Reads the template of a file name.
 */
public final class TemplateParser {

	private static final Map<String, Field> FIELDS = fields();

	private final String pattern;

	private final List<TemplatePart> parts = new ArrayList<>();

	private int position;

	private @Nullable Field last;

	private TemplateParser(String pattern) {
		this.pattern = pattern;
	}

	/**
	 * Checks that a template can be read.
	 * @param pattern the template
	 * @throws IllegalArgumentException if it cannot
	 */
	public static void check(String pattern) {
		parse(pattern);
	}

	/**
	 * Fills a template.
	 * @param pattern the template
	 * @param id the identity of the revision
	 * @param slug its message as a part of a file name
	 * @param date when it is written, in the zone of the template
	 * @return the name
	 */
	public static String fill(String pattern, RevisionId id, String slug, ZonedDateTime date) {
		TemplateValues values = new TemplateValues(id, slug, date);
		return parse(pattern).stream().map((part) -> part.render(values)).collect(Collectors.joining());
	}

	private static List<TemplatePart> parse(String pattern) {
		if (pattern.isBlank() || pattern.startsWith("/") || pattern.endsWith("/") || pattern.contains("\\")
				|| List.of(pattern.split("/", -1))
					.stream()
					.anyMatch((part) -> part.isBlank() || part.startsWith("."))) {
			throw invalid(pattern, "it must be a relative path with slashes and without hidden parts");
		}
		return new TemplateParser(pattern).parse();
	}

	private List<TemplatePart> parse() {
		while (this.position < this.pattern.length()) {
			char c = this.pattern.charAt(this.position);
			if (c == '{') {
				braces();
			}
			else if (isCapital(c)) {
				capitals();
			}
			else {
				this.parts.add(new Literal(String.valueOf(c)));
				this.position++;
			}
		}
		return this.parts;
	}

	private void braces() {
		int close = this.pattern.indexOf('}', this.position);
		if (close < 0) {
			throw invalid(this.pattern, "a brace is not closed");
		}
		String name = this.pattern.substring(this.position + 1, close);
		Field field = FIELDS.get(name);
		if (field == null) {
			throw invalid(this.pattern, "there is no {" + name + "}. The fields are: "
					+ String.join(", ", FIELDS.keySet()) + "." + Suggestion.question(name, FIELDS.keySet()));
		}
		add(field);
		this.position = close + 1;
	}

	// A word of capital letters is a date only as a whole.
	private void capitals() {
		int end = this.position;
		while (end < this.pattern.length() && isCapital(this.pattern.charAt(end))) {
			end++;
		}
		String word = this.pattern.substring(this.position, end);
		if (word.replaceAll("YYYY|MM|DD|HH|SS", "").isEmpty()) {
			date(word);
		}
		else {
			this.parts.add(new Literal(word));
		}
		this.position = end;
	}

	private void date(String word) {
		for (int at = 0; at < word.length(); at += (word.charAt(at) == 'Y') ? 4 : 2) {
			switch (word.charAt(at)) {
				case 'Y' -> add(Field.YEAR);
				case 'M' -> add((this.last == Field.HOUR) ? Field.MINUTE : Field.MONTH);
				case 'D' -> add(Field.DAY);
				case 'H' -> add(Field.HOUR);
				default -> add(Field.SECOND);
			}
		}
	}

	private void add(Field field) {
		this.parts.add(field);
		this.last = field;
	}

	private static boolean isCapital(char c) {
		return c >= 'A' && c <= 'Z';
	}

	private static Map<String, Field> fields() {
		Map<String, Field> fields = new TreeMap<>();
		for (Field field : Field.values()) {
			fields.put(field.name().toLowerCase(Locale.ROOT), field);
		}
		fields.put("rev", Field.REVISION);
		return fields;
	}

	private static IllegalArgumentException invalid(String pattern, String why) {
		return new IllegalArgumentException("'" + pattern + "' cannot be a template of file names: " + why);
	}

}
