package dev.migrate.targetschema;

import java.util.List;

/**
 * A target schema whose SQL can be written for schemas of other names, so that it can be
 * made beside the tables that it is compared with. It speaks of tables, sequences and
 * types; everything else stays as the database has it.
 */
public non-sealed interface RelocatableSchema extends TargetSchema {

	/**
	 * The SQL that creates it. Names without a schema belong to the default schema.
	 * @param serverVersion the major version of the server that is to run it
	 * @param names what the schemas are called there
	 * @return the statements, in order
	 */
	List<String> statements(int serverVersion, SchemaNames names);

	@Override
	default Extent extent() {
		return Extent.PART;
	}

	/**
	 * How many tables it has, as far as one can tell without its SQL.
	 * @return the number, 0 if it cannot be told
	 */
	default int expectedTables() {
		return 0;
	}

	/**
	 * What its tables and columns were called before. Asked for after the statements.
	 * @param defaultSchema the schema of names that are not qualified
	 * @return the former names; empty if nothing is said of any
	 */
	default List<FormerName> formerNames(String defaultSchema) {
		return List.of();
	}

	/**
	 * The rows that its tables start with. Asked for after the statements.
	 * @param defaultSchema the schema of names that are not qualified
	 * @return the rows, in order
	 */
	default List<Seed> seeds(String defaultSchema) {
		return List.of();
	}

}
