package dev.migrate.comparison;

import java.util.List;

/**
 * What a database holds, but for the tables of Migrate and its like.
 *
 * @param defaultSchema the schema of names that are not qualified
 * @param objects the objects of all its schemas
 */
public record DatabaseDescription(String defaultSchema, List<ObjectDescription> objects) {

	public DatabaseDescription {
		objects = List.copyOf(objects);
	}

}
