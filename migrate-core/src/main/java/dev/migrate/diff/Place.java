package dev.migrate.diff;

import java.util.Comparator;

/**
 * Where an operation stands among others.
 *
 * @param stage the stage
 * @param position the position of its object within the stage
 * @param rank the rank among the operations on this object
 */
record Place(Stage stage, int position, Rank rank) implements Comparable<Place> {

	private static final Comparator<Place> ORDER = Comparator.comparing(Place::stage)
		.thenComparing(Place::position)
		.thenComparing(Place::rank);

	@Override
	public int compareTo(Place other) {
		return ORDER.compare(this, other);
	}

}
