package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;

/** The foreign keys of a schema, indexed by the tables at both ends. */
final class ForeignKeys {

	private final Map<QualifiedName, List<End>> ends = new HashMap<>();

	ForeignKeys(Schema schema) {
		for (Table table : schema.tables()) {
			for (ForeignKey key : table.constraints(ForeignKey.class)) {
				add(table.name(), new End(table.name(), key));
				if (!key.target().equals(table.name())) {
					add(key.target(), new End(table.name(), key));
				}
			}
		}
	}

	private void add(QualifiedName table, End end) {
		this.ends.computeIfAbsent(table, (name) -> new ArrayList<>()).add(end);
	}

	// The foreign keys from this table and to it.
	List<End> of(QualifiedName table) {
		return this.ends.getOrDefault(table, List.of());
	}

	/**
	 * A foreign key and its table.
	 *
	 * @param table the table that refers
	 * @param key its foreign key
	 */
	record End(QualifiedName table, ForeignKey key) {
	}

}
