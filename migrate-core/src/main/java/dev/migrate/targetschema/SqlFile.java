package dev.migrate.targetschema;

import java.util.Map;
import java.util.TreeMap;

/**
 * A target schema in a SQL file.
 *
 * @param schema the target schema
 * @param skipped the number of statements that were left out, by their first word
 */
public record SqlFile(SqlSchema schema, Map<String, Integer> skipped) {

	public SqlFile {
		skipped = new TreeMap<>(skipped);
	}

}
