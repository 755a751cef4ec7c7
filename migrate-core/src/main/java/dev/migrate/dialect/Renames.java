package dev.migrate.dialect;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the statements of a plan have renamed so far: how a thing is called now, before
 * any of them has run. Not thread-safe.
 */
public final class Renames {

	private final Map<String, String> tables = new HashMap<>();

	private final Map<String, String> columns = new HashMap<>();

	/**
	 * Remembers that a table gets another name.
	 * @param rename the rename
	 */
	public void add(Removal.TableRename rename) {
		String now = table(rename.from());
		this.tables.remove(key(rename.from()));
		this.tables.put(key(rename.to()), now);
	}

	/**
	 * Remembers that a column gets another name.
	 * @param rename the rename
	 */
	public void add(Removal.ColumnRename rename) {
		String now = column(rename.table(), rename.from());
		this.columns.put(key(table(rename.table())) + "|" + key(rename.to()), now);
	}

	/**
	 * How a table is called now.
	 * @param name how a statement calls it
	 * @return its name in the database
	 */
	public String table(String name) {
		return this.tables.getOrDefault(key(name), name);
	}

	/**
	 * How a column is called now.
	 * @param table how a statement calls its table
	 * @param name how it calls the column
	 * @return its name in the database
	 */
	public String column(String table, String name) {
		return this.columns.getOrDefault(key(table(table)) + "|" + key(name), name);
	}

	private static String key(String name) {
		return name.replace("\"", "").toLowerCase(Locale.ROOT);
	}

}
