package dev.migrate.spring.command.drawing;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.spring.command.drawing.Cell.Side;
import org.jspecify.annotations.Nullable;

/**
 * A row of the drawing.
 *
 * @param cells its places from left to right
 * @param node the column of a revision, or -1 if there is none in this row
 */
record Row(List<Cell> cells, int node) {

	private static final int NONE = -1;

	// A row in which all lanes go on.
	static Row of(List<@Nullable Link> lanes) {
		return new Row(new ArrayList<>(
				lanes.stream().map((lane) -> (lane != null) ? Cell.passing(lane.line()) : Cell.empty()).toList()),
				NONE);
	}

	Row withNode(int column) {
		return new Row(this.cells, column);
	}

	// In characters: each place has one, and so has the line between two places.
	int width() {
		return 2 * this.cells.size() - 1;
	}

	boolean hasNodeAt(int column) {
		return this.node == column;
	}

	// The lane at the right end joins the lane at the left end.
	void join(int left, int right) {
		connect(left, right);
		this.cells.set(right, Cell.of(Side.UP, Side.LEFT));
	}

	// A lane that branches from the left end begins at the right end.
	void begin(int left, int right) {
		connect(left, right);
		this.cells.set(right, Cell.of(Side.DOWN, Side.LEFT));
	}

	void connect(int left, int right) {
		add(left, Side.RIGHT);
		for (int column = left + 1; column < right; column++) {
			add(column, Side.LEFT, Side.RIGHT);
		}
		add(right, Side.LEFT);
	}

	private void add(int column, Side... sides) {
		this.cells.set(column, this.cells.get(column).with(sides));
	}

}
