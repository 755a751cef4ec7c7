package dev.migrate.targetschema;

import java.util.Map;
import java.util.TreeMap;

/**
 * A target schema in a SQL file.
 *
 * @param schema what it makes
 * @param skipped what was left out, and how often, by its first word
 */
public record SqlFile(SqlSchema schema, Map<String, Integer> skipped) {

	public SqlFile {
		skipped = new TreeMap<>(skipped);
	}

}
