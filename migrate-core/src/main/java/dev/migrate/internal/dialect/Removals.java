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
	private static final Set<String> UNSEEN = Set.of("do", "call", "execute", "update", "merge", "with");

	private static final Set<String> UNSEEN_DROPS = Set.of("extension", "owned", "database");

	private static final Set<String> NOISE = Set.of("if", "exists", "only", "*");

	private static final Set<String> LAST = Set.of("cascade", "restrict", "restart", "continue");

	private static final Pattern WHERE = Pattern.compile("\\bwhere\\b", Pattern.CASE_INSENSITIVE);

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
			case "alter" -> word(1).equals("table") ? alter() : List.of();
			case "truncate" -> truncate();
			case "delete" -> List.of(delete());
			case "select" -> this.words.contains("(") ? unseen() : List.of();
			default -> UNSEEN.contains(word(0)) ? unseen() : List.of();
		};
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
				cascade ? names.stream().map((name) -> (Removal) new Removal.Type(name)).toList() : List.of();
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
		int table = skipNoise(2);
		List<Removal> removals = new ArrayList<>();
		for (List<String> action : actions(skipNoise(table + 1))) {
			Removal removal = new Action(word(table), action).removal();
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

	/**
	 * One action of an {@code ALTER TABLE}.
	 *
	 * @param table the table
	 * @param words the words of the action
	 */
	private record Action(String table, List<String> words) {

		@Nullable Removal removal() {
			return switch (word(0)) {
				case "drop" ->
					word(1).equals("constraint") ? null : new Removal.Column(this.table, column(), Precision.EXACT);
				case "alter" -> (this.words.contains("type") && this.words.contains("using"))
						? new Removal.Column(this.table, column(), Precision.AT_MOST) : null;
				case "rename" -> rename();
				case "set" -> word(1).equals("schema")
						? new Removal.TableRename(this.table, word(2) + "." + lastPart(this.table)) : null;
				default -> null;
			};
		}

		private @Nullable Removal rename() {
			int to = this.words.lastIndexOf("to");
			if (to == 1) {
				String schema = this.table.substring(0, this.table.length() - lastPart(this.table).length());
				return new Removal.TableRename(this.table, schema + word(2));
			}
			return word(1).equals("constraint") ? null : new Removal.ColumnRename(this.table, column(), word(to + 1));
		}

		private String column() {
			int at = 1;
			while (Set.of("column", "if", "exists").contains(word(at))) {
				at++;
			}
			return word(at);
		}

		private static String lastPart(String name) {
			int quote = name.endsWith("\"") ? name.lastIndexOf('"', name.length() - 2) : name.length();
			return name.substring(name.lastIndexOf('.', quote) + 1);
		}

		private String word(int index) {
			return (index < this.words.size()) ? this.words.get(index) : "";
		}

	}

}
