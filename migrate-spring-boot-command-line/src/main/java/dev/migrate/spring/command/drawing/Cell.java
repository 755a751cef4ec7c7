package dev.migrate.spring.command.drawing;

import java.util.EnumSet;
import java.util.Set;

/**
 * One place in a row, and the sides to which lines lead from it.
 *
 * @param sides the sides
 * @param line the meaning of a line that only passes through
 */
record Cell(Set<Side> sides, Line line) {

	static Cell empty() {
		return new Cell(EnumSet.noneOf(Side.class), Line.SOLID);
	}

	static Cell passing(Line line) {
		return new Cell(EnumSet.of(Side.UP, Side.DOWN), line);
	}

	static Cell of(Side first, Side... others) {
		return new Cell(EnumSet.of(first, others), Line.SOLID);
	}

	boolean leads(Side side) {
		return this.sides.contains(side);
	}

	Cell with(Side... more) {
		Set<Side> all = EnumSet.copyOf(this.sides);
		all.addAll(Set.of(more));
		return new Cell(all, this.line);
	}

	// A number from 0 to 15, different for each set of sides.
	int shape() {
		return this.sides.stream().mapToInt((side) -> side.bit).sum();
	}

	/** A side of a place. */
	enum Side {

		UP(1), DOWN(2), LEFT(4), RIGHT(8);

		private final int bit;

		Side(int bit) {
			this.bit = bit;
		}

	}

}
