package dev.migrate.dialect;

import java.util.List;

import dev.migrate.schema.Extension;

/**
 * What a scratch database must have, so that a name means there what it means in the
 * database that it stands for.
 *
 * @param searchPath the schemas in which names are found that are not qualified; the
 * first one is the default schema
 * @param extensions the extensions
 */
public record Surroundings(List<String> searchPath, List<Extension> extensions) {

	public Surroundings {
		searchPath = List.copyOf(searchPath);
		extensions = List.copyOf(extensions);
	}

	/**
	 * The schema of names that are not qualified.
	 * @return the schema
	 */
	public String defaultSchema() {
		return this.searchPath.get(0);
	}

}
