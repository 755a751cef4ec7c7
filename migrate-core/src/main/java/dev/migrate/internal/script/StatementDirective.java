package dev.migrate.internal.script;

/**
 * The directives for the treatment of the next statement after a crash.
 */
final class StatementDirective {

	/** It may run again. */
	static final String IDEMPOTENT = "idempotent";

	/** A query tells whether it was done. */
	static final String DONE_WHEN = "done-when";

	private StatementDirective() {
	}

	static boolean isKnown(String name) {
		return name.equals(IDEMPOTENT) || name.equals(DONE_WHEN);
	}

	static void check(Item.Directive directive, Source source, Syntax syntax) {
		boolean query = directive.name().equals(DONE_WHEN);
		if (query && !directive.argument().isEmpty()) {
			Condition.problem(directive.argument(), syntax)
				.ifPresent((problem) -> source.fault(directive.position(), problem));
		}
		if (query && directive.argument().isEmpty()) {
			source.fault(directive.position(), "'-- migrate:done-when' needs a boolean query that tells whether the "
					+ "next statement was done.");
		}
		if (!query && !directive.argument().isEmpty()) {
			source.fault(directive.position(),
					"'-- migrate:idempotent' takes no argument, but has '" + directive.argument() + "'. Remove it.");
		}
	}

}
