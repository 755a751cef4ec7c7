package dev.migrate.internal.dialect;

import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Extension;

/**
 * The surroundings that a scratch database needs, so that a name means the same as in the
 * database that it stands for.
 *
 * @param searchPath the search path for unqualified names; its first schema is the
 * default schema
 * @param extensions the extensions
 * @param settings the settings of a session that affect the meaning of SQL, by name
 */
public record Surroundings(List<String> searchPath, List<Extension> extensions, Map<String, String> settings) {

	public Surroundings {
		searchPath = List.copyOf(searchPath);
		extensions = List.copyOf(extensions);
		settings = Map.copyOf(settings);
	}

	/**
	 * The surroundings of a database about which nothing is known.
	 * @param schema the schema of names that are not qualified
	 * @return no extensions, and the settings as they are
	 */
	public static Surroundings of(String schema) {
		return new Surroundings(List.of(schema), List.of(), Map.of());
	}

	/**
	 * The schema of names that are not qualified.
	 * @return the schema
	 */
	public String defaultSchema() {
		return this.searchPath.get(0);
	}

}
