package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads the names that keys and indexes of parents have in partitions. */
final class PartitionNames {

	private static final String QUERY = """
			SELECT i.indrelid AS relation, p.relname AS parent_name, c.relname AS name
			FROM pg_inherits h
			JOIN pg_class c ON c.oid = h.inhrelid
			JOIN pg_index i ON i.indexrelid = c.oid
			JOIN pg_class p ON p.oid = h.inhparent
			WHERE c.relnamespace = ANY (:schemas) AND c.relname <> p.relname
			UNION ALL
			SELECT o.conrelid, p.conname, o.conname
			FROM pg_constraint o
			JOIN pg_constraint p ON p.oid = o.conparentid
			WHERE o.connamespace = ANY (:schemas) AND o.contype = 'f' AND o.conrelid <> p.conrelid
			AND o.confrelid = p.confrelid AND o.conname <> p.conname""";

	private PartitionNames() {
	}

	// Keyed by the number of the partition.
	static Map<Long, Map<String, String>> read(Catalog catalog) throws SQLException {
		Map<Long, Map<String, String>> names = new HashMap<>();
		catalog.each(QUERY, (row) -> names.computeIfAbsent(row.number("relation"), (relation) -> new HashMap<>())
			.put(row.text("parent_name"), row.text("name")));
		return names;
	}

}
