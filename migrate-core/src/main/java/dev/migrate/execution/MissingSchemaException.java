package dev.migrate.execution;

import dev.migrate.error.MigrateException;

/** The connection has no schema in which the tables of Migrate could be. */
public final class MissingSchemaException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A connection without a schema.
	 * @param problem the schemas that it names, and why they cannot be used
	 * @param action what to do next
	 */
	public MissingSchemaException(String problem, String action) {
		super(problem, action);
	}

}
