package dev.migrate.internal.execution;

/** Another run changed the database after this one had made its plan. */
final class PlanOutdatedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PlanOutdatedException() {
		super("Another run changed the database after the plan was made");
	}

}
