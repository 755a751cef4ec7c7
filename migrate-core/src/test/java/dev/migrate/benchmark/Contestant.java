package dev.migrate.benchmark;

/**
 * One side of a comparison.
 *
 * @param preparation the action before each round, which is not measured
 * @param work the measured action
 */
record Contestant(Action preparation, Action work) {

	Contestant(Action work) {
		this(() -> {
		}, work);
	}

	/** An action that may fail. */
	@FunctionalInterface
	interface Action {

		void run() throws Exception;

	}

}
