package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An analysis of SQL text that needs no database. */
final class SqlText {

	/** A literal, a quoted name, a name, or any other character. */
	private static final Pattern TOKEN = Pattern
		.compile("'(?:[^']|'')*'|\"((?:[^\"]|\"\")*)\"|([\\p{L}_][\\p{L}\\p{N}_$]*)|.", Pattern.DOTALL);

	/** A literal that names an object: {@code 'words'::regconfig}. */
	private static final Pattern REFERENCE = Pattern.compile("'((?:[^']|'')*)'(?=::reg)");

	private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

	/** A list of values. */
	private static final Pattern LIST = Pattern
		.compile("(?<=\\bIN \\()[^()]*(?=\\))|(?<== ANY \\({1,3}ARRAY\\[)[^\\[\\]]*(?=\\])");

	private static final Pattern PLAIN_LITERAL = Pattern.compile("'[^',]*'(::[a-z ]+)?");

	private static final Pattern NOW = Pattern.compile("(?i)now\\(\\)|transaction_timestamp\\(\\)");

	private static final Map<String, Integer> DEPTH = Map.of("(", 1, ")", -1);

	private static final Set<String> STOP = Set.of("OR", "BETWEEN", "CASE");

	private SqlText() {
	}

	// The same condition with each list of values in the order of the alphabet.
	static String sortedLists(String sql) {
		return LIST.matcher(sql).replaceAll((list) -> Matcher.quoteReplacement(sorted(list.group())));
	}

	private static String sorted(String list) {
		List<String> values = List.of(list.split(", "));
		boolean plain = values.stream().allMatch((value) -> PLAIN_LITERAL.matcher(value).matches());
		return plain ? values.stream().sorted().collect(Collectors.joining(", ")) : list;
	}

	// Whether a name occurs, perhaps as the name of another thing.
	static boolean mentions(String sql, String name) {
		Matcher token = TOKEN.matcher(REFERENCE.matcher(sql).replaceAll("$1 "));
		while (token.find()) {
			if (name.equals(name(token))) {
				return true;
			}
		}
		return false;
	}

	// All names that occur, including those in literals.
	static Set<String> names(String sql) {
		Set<String> names = new HashSet<>();
		Matcher token = TOKEN.matcher(sql.replace('\'', ' '));
		while (token.find()) {
			names.add(name(token));
		}
		return names;
	}

	// Replaces a name wherever it occurs outside literals.
	static String rename(String sql, String from, String to) {
		StringBuilder renamed = new StringBuilder();
		Matcher token = TOKEN.matcher(sql);
		while (token.find()) {
			renamed.append(from.equals(name(token)) ? quote(to) : token.group());
		}
		return renamed.toString();
	}

	private static String name(Matcher token) {
		if (token.group(1) != null) {
			return token.group(1).replace("\"\"", "\"");
		}
		return (token.group(2) != null) ? token.group(2) : "";
	}

	static String quote(String name) {
		return PLAIN.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
	}

	static String normal(String sql) {
		return conjuncts(NOW.matcher(sql).replaceAll("CURRENT_TIMESTAMP")).stream()
			.sorted()
			.collect(Collectors.joining(" AND "));
	}

	// The conditions that AND joins at the top level. PostgreSQL prints no BETWEEN.
	static List<String> conjuncts(String sql) {
		String inner = open(sql.strip());
		List<Integer> ends = new ArrayList<>();
		List<Integer> starts = new ArrayList<>(List.of(0));
		int depth = 0;
		Matcher token = TOKEN.matcher(inner);
		while (token.find()) {
			String word = token.group().toUpperCase(Locale.ROOT);
			depth += DEPTH.getOrDefault(word, 0);
			if (depth == 0 && STOP.contains(word)) {
				return List.of(inner);
			}
			if (depth == 0 && word.equals("AND")) {
				ends.add(token.start());
				starts.add(token.end());
			}
		}
		ends.add(inner.length());
		return (ends.size() == 1) ? List.of(inner) : parts(inner, starts, ends);
	}

	private static List<String> parts(String sql, List<Integer> starts, List<Integer> ends) {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			parts.addAll(conjuncts(sql.substring(starts.get(i), ends.get(i))));
		}
		return parts;
	}

	// The text without the parentheses around it.
	private static String open(String sql) {
		String inner = sql;
		while (isEnclosed(inner)) {
			inner = inner.substring(1, inner.length() - 1).strip();
		}
		return inner;
	}

	private static boolean isEnclosed(String sql) {
		int depth = 0;
		Matcher token = TOKEN.matcher(sql);
		while (sql.startsWith("(") && token.find()) {
			if (token.group().equals("(")) {
				depth++;
			}
			else if (token.group().equals(")") && --depth == 0) {
				return token.end() == sql.length();
			}
		}
		return false;
	}

}
