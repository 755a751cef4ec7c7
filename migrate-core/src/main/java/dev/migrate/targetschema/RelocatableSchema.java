package dev.migrate.targetschema;

import java.util.List;

/**
 * A target schema that can be created in schemas of other names, beside the tables that
 * it is compared with. It specifies tables, sequences and types; everything else stays as
 * it is in the database.
 */
public non-sealed interface RelocatableSchema extends TargetSchema {

	/**
	 * The SQL that creates it. Names without a schema belong to the default schema.
	 * @param serverVersion the major version of the server that is to run it
	 * @param names the names of the schemas where the statements run
	 * @return the statements, in order
	 */
	List<String> statements(int serverVersion, SchemaNames names);

	@Override
	default Extent extent() {
		return Extent.PART;
	}

	/**
	 * The number of tables, as far as it is known without the SQL.
	 * @return the number, 0 if it is unknown
	 */
	default int expectedTables() {
		return 0;
	}

	/**
	 * The former names of its tables and columns. Called after {@link #statements}.
	 * @param defaultSchema the schema of names that are not qualified
	 * @return the former names; empty if there are none
	 */
	default List<FormerName> formerNames(String defaultSchema) {
		return List.of();
	}

	/**
	 * The sequences that its application uses. Called after {@link #statements}.
	 * @param defaultSchema the schema of names that are not qualified
	 * @return the sequences and their columns; empty if there are none
	 */
	default List<SequenceUse> sequences(String defaultSchema) {
		return List.of();
	}

	/**
	 * The initial rows of its tables. Called after {@link #statements}.
	 * @param defaultSchema the schema of names that are not qualified
	 * @return the rows, in order
	 */
	default List<Seed> seeds(String defaultSchema) {
		return List.of();
	}

}
