package dev.migrate.benchmark;

/**
 * One side of a comparison.
 *
 * @param preparation what is done before each round and not measured
 * @param work what is measured
 */
record Contestant(Action preparation, Action work) {

	Contestant(Action work) {
		this(() -> {
		}, work);
	}

	/** Something that is done, and may fail. */
	@FunctionalInterface
	interface Action {

		void run() throws Exception;

	}

}
