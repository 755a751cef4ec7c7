package dev.migrate.internal.dialect;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The renames of a plan so far. They tell the name that a table or column has now, before
 * the plan runs. Not thread-safe.
 */
public final class Renames {

	private final Map<String, String> tables = new HashMap<>();

	private final Map<String, String> columns = new HashMap<>();

	/**
	 * Adds the rename of a table.
	 * @param rename the rename
	 */
	public void add(Removal.TableRename rename) {
		String now = table(rename.from());
		this.tables.remove(key(rename.from()));
		this.tables.put(key(rename.to()), now);
	}

	/**
	 * Adds the rename of a column.
	 * @param rename the rename
	 */
	public void add(Removal.ColumnRename rename) {
		String now = column(rename.table(), rename.from());
		this.columns.put(key(table(rename.table())) + "|" + key(rename.to()), now);
	}

	/**
	 * The present name of a table.
	 * @param name its name in a statement of the plan
	 * @return its name in the database
	 */
	public String table(String name) {
		return this.tables.getOrDefault(key(name), name);
	}

	/**
	 * The present name of a column.
	 * @param table the name of its table in a statement of the plan
	 * @param name its name in that statement
	 * @return its name in the database
	 */
	public String column(String table, String name) {
		return this.columns.getOrDefault(key(table(table)) + "|" + key(name), name);
	}

	private static String key(String name) {
		return name.replace("\"", "").toLowerCase(Locale.ROOT);
	}

}
