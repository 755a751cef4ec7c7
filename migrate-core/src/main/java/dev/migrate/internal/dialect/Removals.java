package dev.migrate.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.database.Loss.Precision;
import dev.migrate.internal.dialect.Removal.Reach;
import org.jspecify.annotations.Nullable;

/** Reads removals from the words of a statement. Pure. */
public final class Removals {

	/** Statements whose effect their words do not tell. */
	private static final Set<String> UNSEEN = Set.of("call", "execute", "merge", "replace", "with");

	/** Words by which an INSERT changes or replaces rows that are there. */
	private static final Set<String> CHANGES = Set.of("update", "delete", "merge", "replace");

	/** Functions that change no row. */
	private static final Set<String> KNOWN = Set.of("setval", "nextval", "currval", "set_config", "max", "min", "count",
			"coalesce", "greatest", "least", "nullif", "floor", "ceil", "ceiling", "abs", "div", "mod", "now",
			"version", "to_regclass", "pg_get_serial_sequence");

	/** Words of a query that may stand before a parenthesis. */
	private static final Set<String> GRAMMAR = Set.of("select", "from", "as", "in", "values", "and", "or", "not", "on",
			"where", "exists", "any", "all", "over", "filter", "union", "except", "intersect", "by", "when", "then",
			"else", "case", "distinct", "having", "lateral", "limit", "using");

	private static final Set<String> UNSEEN_DROPS = Set.of("owned", "database");

	private static final Set<String> NOISE = Set.of("if", "exists", "only", "*");

	private static final Set<String> LAST = Set.of("cascade", "restrict", "restart", "continue");

	private static final Pattern WHERE = Pattern.compile("\\bwhere\\b", Pattern.CASE_INSENSITIVE);

	/** The block of --online that fills in a default where there are nulls. */
	private static final Pattern FILL = Pattern.compile(
			"(?s)(?:\\s|--[^\\n]*\\n)*DO (\\$\\w*\\$)\\s+DECLARE\\s+pages int := [^;]*;\\s+BEGIN\\s+FOR page IN [^;]*? LOOP\\s+"
					+ "UPDATE [^;]*? SET (\\S+|\"[^\"]*\") = DEFAULT\\s+WHERE \\2 IS NULL\\s+AND ctid [^;]*;\\s+COMMIT;\\s+"
					+ "END LOOP;\\s+END\\s+\\1\\s*");

	private final List<String> words;

	private final String sql;

	private Removals(List<String> words, String sql) {
		this.words = words;
		this.sql = sql;
	}

	/**
	 * Reads a statement.
	 * @param sql the statement
	 * @return its removals and renames, in order; empty if there are none
	 */
	public static List<Removal> of(String sql) {
		return new Removals(SqlWords.of(sql, Integer.MAX_VALUE), sql).read();
	}

	private List<Removal> read() {
		return switch (word(0)) {
			case "drop" -> drop();
			case "alter" -> alter();
			case "truncate" -> truncate();
			case "delete" -> List.of(delete());
			case "insert" -> this.words.stream().anyMatch(CHANGES::contains) ? unseen() : List.of();
			case "do" -> FILL.matcher(this.sql).matches() ? List.of() : unseen();
			case "update" -> fillsNulls() ? List.of() : unseen();
			case "select" -> callsUnknown() ? unseen() : List.of();
			default -> UNSEEN.contains(word(0)) ? unseen() : List.of();
		};
	}

	// UPDATE t SET c = ... WHERE c IS NULL: a null is nothing that could be lost.
	private boolean fillsNulls() {
		int set = this.words.indexOf("set");
		int end = Math.max(set, this.words.size() - 4);
		boolean nulls = this.words.subList(end, this.words.size())
			.equals(List.of("where", word(set + 1), "is", "null"));
		return nulls && set > 0 && word(set + 2).equals("=") && !this.words.subList(set, end).contains(",")
				&& !callsUnknown();
	}

	private boolean callsUnknown() {
		for (int i = 1; i < this.words.size(); i++) {
			String before = word(i - 1);
			boolean name = Character.isUnicodeIdentifierStart(before.charAt(0)) || before.charAt(0) == '"'
					|| before.charAt(0) == '_';
			String function = before.startsWith("pg_catalog.") ? before.substring("pg_catalog.".length()) : before;
			if (word(i).equals("(") && name && !KNOWN.contains(function) && !GRAMMAR.contains(before)) {
				return true;
			}
		}
		return false;
	}

	private List<Removal> drop() {
		boolean cascade = this.words.contains("cascade");
		List<String> names = names(2);
		return switch (word(1)) {
			case "table" -> names.stream().map((name) -> (Removal) new Removal.Table(name)).toList();
			case "sequence" -> names.stream().map((name) -> (Removal) new Removal.Sequence(name)).toList();
			case "schema" ->
				cascade ? names.stream().map((name) -> (Removal) new Removal.Schema(name)).toList() : List.of();
			case "type", "domain" ->
				cascade ? names.stream().map((name) -> (Removal) new Removal.Type(name, Precision.EXACT)).toList()
						: List.of();
			case "extension" ->
				cascade ? unseen() : names.stream().map((name) -> (Removal) new Removal.Extension(name)).toList();
			default -> UNSEEN_DROPS.contains(word(1)) ? unseen() : List.of();
		};
	}

	private List<Removal> truncate() {
		Reach reach = this.words.contains("cascade") ? Reach.REFERENCING : Reach.ALONE;
		return names(word(1).equals("table") ? 2 : 1).stream()
			.map((name) -> (Removal) new Removal.Rows(name, "", reach))
			.toList();
	}

	private Removal delete() {
		int table = skipNoise(2);
		int next = skipNoise(table + 1);
		if (next >= this.words.size()) {
			return new Removal.Rows(word(table), "", Reach.CASCADING);
		}
		return new Removal.Rows(word(table), word(next).equals("where") ? condition() : null, Reach.CASCADING);
	}

	// The condition as written, unless words around it could be taken for a part.
	private @Nullable String condition() {
		Matcher where = WHERE.matcher(this.sql);
		boolean found = where.find() && !this.words.contains("returning");
		String before = found ? this.sql.substring(0, where.start()) : "";
		return (found && !before.contains("--") && !before.contains("/*")) ? this.sql.substring(where.start()) : null;
	}

	private List<Removal> alter() {
		if (word(1).equals("type") && this.words.contains("attribute") && this.words.contains("drop")) {
			return List.of(new Removal.Type(word(2), Precision.AT_MOST));
		}
		return word(1).equals("table") ? alterTable() : List.of();
	}

	private List<Removal> alterTable() {
		int table = skipNoise(2);
		List<Removal> removals = new ArrayList<>();
		for (List<String> action : actions(skipNoise(table + 1))) {
			Removal removal = new TableAction(word(table), action).removal();
			if (removal != null) {
				removals.add(removal);
			}
		}
		return removals;
	}

	// The parts between commas that are not in parentheses.
	private List<List<String>> actions(int from) {
		List<List<String>> actions = new ArrayList<>(List.of(new ArrayList<>()));
		int depth = 0;
		for (int i = from; i < this.words.size(); i++) {
			String word = word(i);
			depth += "(".equals(word) ? 1 : 0;
			depth -= ")".equals(word) ? 1 : 0;
			if (depth == 0 && ",".equals(word)) {
				actions.add(new ArrayList<>());
			}
			else {
				actions.get(actions.size() - 1).add(word);
			}
		}
		return actions;
	}

	private List<String> names(int from) {
		List<String> names = new ArrayList<>();
		for (int i = from; i < this.words.size() && !LAST.contains(word(i)); i++) {
			if (!NOISE.contains(word(i)) && !",".equals(word(i))) {
				names.add(word(i));
			}
		}
		return names;
	}

	private int skipNoise(int from) {
		int at = from;
		while (NOISE.contains(word(at))) {
			at++;
		}
		return at;
	}

	private List<Removal> unseen() {
		return List.of(new Removal.Unseen(word(0).toUpperCase(Locale.ROOT)));
	}

	private String word(int index) {
		return (index < this.words.size()) ? this.words.get(index) : "";
	}

}
