package dev.migrate.targetschema;

/**
 * The names of the schemas of a target schema in the place where it is created for a
 * short time.
 */
@FunctionalInterface
public interface SchemaNames {

	/**
	 * The name of a schema.
	 * @param schema its name in the database that is compared
	 * @return its name where the statements run, not quoted
	 */
	String of(String schema);

}
