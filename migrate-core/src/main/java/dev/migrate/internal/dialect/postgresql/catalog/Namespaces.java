package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Namespace;
import dev.migrate.internal.schema.Privilege;

/**
 * The inspected schemas.
 *
 * @param comments their comments, by their number
 * @param names their names, by their number
 */
record Namespaces(Map<Long, String> names, Map<Long, String> comments) {

	// The standard comment of public counts as none, as it does for a dump.
	// The schema migrate_scratch is the mark in a database that a person has set aside.
	private static final String QUERY = """
			SELECT n.oid, n.nspname AS name,
				CASE n.nspname WHEN 'public' THEN nullif(d.description, 'standard public schema') ELSE d.description END AS comment
			FROM (SELECT ?::text[] AS names) wanted
			CROSS JOIN pg_namespace n
			LEFT JOIN pg_description d ON d.classoid = 'pg_namespace'::regclass AND d.objoid = n.oid
			WHERE n.nspname = ANY (wanted.names)
			OR (wanted.names = '{}' AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'migrate_scratch')
				AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_namespace'::regclass
					AND e.objid = n.oid AND e.deptype = 'e'))
			ORDER BY n.nspname""";

	static Namespaces read(Connection connection, List<String> schemas) throws SQLException {
		Namespaces namespaces = new Namespaces(new LinkedHashMap<>(), new LinkedHashMap<>());
		try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
			statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					namespaces.add(rows);
				}
			}
		}
		return namespaces;
	}

	private void add(ResultSet row) throws SQLException {
		this.names.put(row.getLong("oid"), row.getString("name"));
		this.comments.put(row.getLong("oid"), row.getString("comment"));
	}

	// The numbers as an array in SQL.
	String array() {
		return this.names.keySet().stream().map(String::valueOf).collect(Collectors.joining(",", "'{", "}'::oid[]"));
	}

	List<Namespace> values(Map<Long, List<Privilege>> privileges) {
		return this.names.entrySet()
			.stream()
			.map((entry) -> new Namespace(entry.getValue(), privileges.getOrDefault(entry.getKey(), List.of()),
					this.comments.get(entry.getKey())))
			.toList();
	}

}
