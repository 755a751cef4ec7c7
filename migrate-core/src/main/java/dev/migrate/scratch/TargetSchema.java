package dev.migrate.scratch;

import java.util.List;

/** What the schema of a database is to be, as SQL that creates it. */
public interface TargetSchema {

	/**
	 * What it is made from, in a few words: {@code 14 entities}.
	 * @return a phrase
	 */
	String describe();

	/**
	 * The SQL that creates it. Names without a schema belong to the default schema.
	 * @param serverVersion the major version of the server that is to run it
	 * @param names what the schemas are called there
	 * @return the statements, in order
	 */
	List<String> statements(int serverVersion, SchemaNames names);

}
