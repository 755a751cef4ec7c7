package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes parameters that are set and reset.
 *
 * @param alter the statement without its action, such as {@code ALTER TABLE t}
 */
record OptionsSql(String alter) {

	List<String> change(Map<String, String> from, Map<String, String> to) {
		Map<String, String> set = new LinkedHashMap<>(to);
		set.entrySet().removeIf((option) -> option.getValue().equals(from.get(option.getKey())));
		TreeSet<String> reset = new TreeSet<>(from.keySet());
		reset.removeAll(to.keySet());
		List<String> statements = new ArrayList<>();
		if (!reset.isEmpty()) {
			statements.add(this.alter + " RESET (" + String.join(", ", reset) + ")");
		}
		if (!set.isEmpty()) {
			statements.add(this.alter + " SET (" + ConstraintSql.options(set) + ")");
		}
		return statements;
	}

}
