package dev.migrate.spring.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The identifiers in a document, with those that a new run of its commands gives instead.
 */
final class Identifiers {

	private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{12}\\b");

	private static final Pattern PREFIX = Pattern.compile("\\b[0-9a-f]{4,12}\\b");

	private final Map<String, String> actual = new LinkedHashMap<>();

	/** Pairs the identifiers at the same places. */
	void learn(String documented, String run) {
		List<String> before = new ArrayList<>(
				ID.matcher(documented).results().map(MatchResult::group).distinct().toList());
		List<String> now = new ArrayList<>(ID.matcher(run).results().map(MatchResult::group).distinct().toList());
		before.removeAll(this.actual.keySet());
		now.removeAll(this.actual.values());
		for (int i = 0; i < now.size(); i++) {
			this.actual.put((i < before.size()) ? before.get(i) : now.get(i), now.get(i));
		}
	}

	/** Converts a documented line to the line to type. */
	String toActual(String text) {
		return PREFIX.matcher(text).replaceAll((match) -> actual(match.group()));
	}

	private String actual(String typed) {
		return this.actual.keySet()
			.stream()
			.filter((id) -> id.startsWith(typed))
			.findFirst()
			.map((id) -> this.actual.get(id).substring(0, typed.length()))
			.orElse(typed);
	}

	String toDocumented(String text) {
		String documented = text;
		for (Map.Entry<String, String> id : this.actual.entrySet()) {
			documented = documented.replace(id.getValue(), id.getKey());
		}
		return documented;
	}

}
