package dev.migrate.autogenerate;

import java.util.List;

import dev.migrate.diff.FormerName;
import dev.migrate.scratch.RelocatableSchema;

/**
 * A target schema that is made from classes, which say more than SQL does. What they say
 * is known once its statements have been asked for.
 */
public interface MappedTarget extends RelocatableSchema {

	/**
	 * What tables and columns were called before.
	 * @param defaultSchema the schema of names that are not qualified
	 * @return the former names; empty if nothing is said of any
	 */
	List<FormerName> formerNames(String defaultSchema);

	/**
	 * The rows that tables start with.
	 * @param defaultSchema the schema of names that are not qualified
	 * @return the rows, in order
	 */
	List<Seed> seeds(String defaultSchema);

}
