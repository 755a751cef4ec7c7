package dev.migrate.script;

/**
 * What to do with a statement outside a transaction when a crash left open whether it was
 * done.
 */
public sealed interface AfterCrash {

	/** Nothing is known: a person decides, unless the database can be asked. */
	record Ask() implements AfterCrash {
	}

	/** It may run again, as {@code -- migrate:idempotent} says. */
	record RunAgain() implements AfterCrash {
	}

	/**
	 * It was done when a query says so, as {@code -- migrate:done-when} says.
	 *
	 * @param query a boolean query
	 */
	record DoneWhen(String query) implements AfterCrash {
	}

}
