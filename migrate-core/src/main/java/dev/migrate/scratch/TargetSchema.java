package dev.migrate.scratch;

/** What the schema of a database is to be. */
public sealed interface TargetSchema permits RelocatableSchema, SqlSchema, OtherDatabase {

	/**
	 * What it is made from, in a few words: {@code 14 mapped classes}.
	 * @return a phrase
	 */
	String describe();

}
