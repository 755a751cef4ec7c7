package dev.migrate.dialect;

import java.util.List;
import java.util.Map;

import dev.migrate.schema.Extension;

/**
 * What a scratch database must have, so that a name means there what it means in the
 * database that it stands for.
 *
 * @param searchPath the schemas in which names are found that are not qualified; the
 * first one is the default schema
 * @param extensions the extensions
 * @param settings the settings of a session that change what SQL means, by name
 */
public record Surroundings(List<String> searchPath, List<Extension> extensions, Map<String, String> settings) {

	public Surroundings {
		searchPath = List.copyOf(searchPath);
		extensions = List.copyOf(extensions);
		settings = Map.copyOf(settings);
	}

	/**
	 * What a database has of which nothing is known.
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
