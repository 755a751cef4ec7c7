package dev.migrate.targetschema;

/** A specification of the schema of a database. */
public sealed interface TargetSchema permits RelocatableSchema, SqlSchema, OtherDatabase {

	/**
	 * The source of the specification, in a few words: {@code 14 mapped classes}.
	 * @return a phrase
	 */
	String describe();

	/**
	 * The extent of the specification.
	 * @return the extent, which decides about things without a specification
	 */
	Extent extent();

	/** The extent of a target schema. */
	enum Extent {

		/** It specifies a part of the schema: everything else may be there. */
		PART,

		/** It specifies everything that its schemas are to have. */
		WHOLE

	}

}
