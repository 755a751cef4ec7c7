package dev.migrate.targetschema;

/** What the schema of a database is to be. */
public sealed interface TargetSchema permits RelocatableSchema, SqlSchema, OtherDatabase {

	/**
	 * What it is made from, in a few words: {@code 14 mapped classes}.
	 * @return a phrase
	 */
	String describe();

	/**
	 * How much of a schema it speaks of.
	 * @return whether what it does not speak of is not to be there
	 */
	Extent extent();

	/** How much a target schema says. */
	enum Extent {

		/** It cannot say everything: what it does not speak of may be there. */
		PART,

		/** It says all that its schemas are to have. */
		WHOLE

	}

}
