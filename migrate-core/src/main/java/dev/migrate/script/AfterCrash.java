package dev.migrate.script;

/**
 * The treatment of a statement outside a transaction after a crash, when it is unknown
 * whether the statement was done.
 */
public sealed interface AfterCrash {

	/** Nothing is known: a person decides, unless the database can be asked. */
	record Ask() implements AfterCrash {
	}

	/** It may run again, as {@code -- migrate:idempotent} says. */
	record RunAgain() implements AfterCrash {
	}

	/**
	 * A query decides whether it was done, as {@code -- migrate:done-when} says.
	 *
	 * @param query a boolean query
	 */
	record DoneWhen(String query) implements AfterCrash {
	}

}
