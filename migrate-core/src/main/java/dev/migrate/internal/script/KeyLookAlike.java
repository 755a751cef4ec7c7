package dev.migrate.internal.script;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A line of a header that could be meant as a key, and is none: misspelt, indented, in
 * capital letters, with other separators.
 *
 * @param name the text before its separator
 * @param key the key that it was meant to be
 */
record KeyLookAlike(String name, String key) {

	/** At most three words, and a colon or an equals sign. */
	private static final Pattern LINE = Pattern
		.compile("[^\\p{L}\\p{N}]*(\\p{L}+(?:[ _-]?\\p{L}+){0,2})[ ]*[:=](?:[^:=/].*)?");

	/** A key with a hyphen is no prose, even without a separator behind it. */
	private static final Pattern WITHOUT_SEPARATOR = Pattern
		.compile("[^\\p{L}\\p{N}]*(down[-_]revision|depends[-_]on|branch[-_]labels|create[-_]date)[ ]+\\S+");

	/** The words of other tools. */
	private static final Map<String, String> MEANT = Map.of("revises", "down-revision", "revision-id", "revision",
			"dependson", "depends-on", "downrevision", "down-revision", "branchlabels", "branch-labels", "createdate",
			"create-date");

	static @Nullable KeyLookAlike of(String line) {
		String text = Normalizer.normalize(line, Normalizer.Form.NFKC)
			.replaceAll("\\p{Cf}", "")
			.replaceAll("[\\s\\p{Z}]", " ")
			.replaceAll("\\p{Pd}", "-");
		for (Pattern pattern : new Pattern[] { LINE, WITHOUT_SEPARATOR }) {
			Matcher matcher = pattern.matcher(text);
			Optional<String> key = matcher.matches() ? key(matcher.group(1)) : Optional.empty();
			if (key.isPresent()) {
				return new KeyLookAlike(matcher.group(1), key.get());
			}
		}
		return null;
	}

	private static Optional<String> key(String name) {
		String word = name.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
		return Optional.ofNullable(MEANT.get(word)).or(() -> Suggestion.of(word, HeaderKey.WORDS));
	}

	String problem() {
		if (this.name.equals(this.key)) {
			return "This line is nearly the key '" + this.key + "'. Write it as '-- " + this.key + ": ...'.";
		}
		return "'" + this.name + "' is not a key of a header. The keys are: " + String.join(", ", HeaderKey.WORDS)
				+ ". Did you mean '" + this.key + "'?";
	}

}
