package dev.migrate.internal.dialect;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One action of an {@code ALTER TABLE}.
 *
 * @param table the table
 * @param words the words of the action
 */
record TableAction(String table, List<String> words) {

	private static final Set<String> NOISE = Set.of("column", "if", "exists");

	@Nullable Removal removal() {
		return switch (word(0)) {
			case "drop" -> word(1).equals("constraint") ? null : new Removal.Column(this.table, column());
			case "alter" -> conversion();
			case "rename" -> rename();
			case "set" -> word(1).equals("schema")
					? new Removal.TableRename(this.table, word(2) + "." + lastPart(this.table)) : null;
			default -> null;
		};
	}

	private @Nullable Removal conversion() {
		int type = columnAt() + (word(columnAt() + 1).equals("set") ? 3 : 1);
		if (!word(type).equals("type")) {
			return null;
		}
		int using = end(type, "using");
		List<String> value = (using < this.words.size()) ? this.words.subList(using + 1, this.words.size())
				: List.of(column());
		List<String> target = this.words.subList(type + 1, Math.min(using, end(type, "collate")));
		return new Removal.Conversion(this.table, column(), CastWords.of(column(), value, target));
	}

	// The place of a word after another one; the end of the action without it.
	private int end(int from, String word) {
		int found = this.words.subList(from, this.words.size()).indexOf(word);
		return (found < 0) ? this.words.size() : from + found;
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
		return word(columnAt());
	}

	private int columnAt() {
		int at = 1;
		while (NOISE.contains(word(at))) {
			at++;
		}
		return at;
	}

	private static String lastPart(String name) {
		int quote = name.endsWith("\"") ? name.lastIndexOf('"', name.length() - 2) : name.length();
		return name.substring(name.lastIndexOf('.', quote) + 1);
	}

	private String word(int index) {
		return (index < this.words.size()) ? this.words.get(index) : "";
	}

}
