package dev.migrate.targetschema;

/** What the schemas of a target schema are called where it is made for a while. */
@FunctionalInterface
public interface SchemaNames {

	/**
	 * What a schema is called.
	 * @param schema the schema, as it is called in the database that is compared
	 * @return its name where the statements run, not quoted
	 */
	String of(String schema);

}
