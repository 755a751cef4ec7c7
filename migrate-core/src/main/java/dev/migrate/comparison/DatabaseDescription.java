package dev.migrate.comparison;

import java.util.List;

/**
 * The objects of a database, except the tables of Migrate and of similar tools.
 *
 * @param defaultSchema the schema of names that are not qualified
 * @param objects the objects of all its schemas
 */
public record DatabaseDescription(String defaultSchema, List<ObjectDescription> objects) {

	public DatabaseDescription {
		objects = List.copyOf(objects);
	}

}
