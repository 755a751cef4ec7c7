package dev.migrate.internal.diff;

import java.util.Comparator;

/**
 * The place of an operation among others.
 *
 * @param stage the stage
 * @param position the position of its object within the stage
 * @param rank the rank among the operations on this object
 */
record Turn(Stage stage, int position, Rank rank) implements Comparable<Turn> {

	private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::stage)
		.thenComparing(Turn::position)
		.thenComparing(Turn::rank);

	@Override
	public int compareTo(Turn other) {
		return ORDER.compare(this, other);
	}

}
