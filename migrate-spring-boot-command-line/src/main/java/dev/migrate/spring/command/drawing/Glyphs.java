package dev.migrate.spring.command.drawing;

import dev.migrate.spring.command.drawing.Cell.Side;

/** The characters that a graph is drawn with. */
public enum Glyphs {

	/** Lines and corners. */
	UNICODE {

		@Override
		String node() {
			return "●";
		}

		@Override
		String place(Cell cell) {
			if (!cell.leads(Side.LEFT) && !cell.leads(Side.RIGHT)) {
				return straight(cell, "│", "┊");
			}
			return LINES.substring(cell.shape(), cell.shape() + 1);
		}

		@Override
		String between(Cell left, Cell right) {
			return left.leads(Side.RIGHT) ? "─" : " ";
		}

	},

	/** ASCII characters, for a terminal that shows nothing else. */
	ASCII {

		@Override
		String node() {
			return "*";
		}

		@Override
		String place(Cell cell) {
			boolean across = cell.leads(Side.LEFT) && cell.leads(Side.RIGHT);
			return (across && !passes(cell)) ? "-" : straight(cell, "|", ":");
		}

		// The line to the beginning or end of a lane is a slash.
		@Override
		String between(Cell left, Cell right) {
			if (!left.leads(Side.RIGHT)) {
				return " ";
			}
			if (passes(right) || !(right.leads(Side.UP) || right.leads(Side.DOWN))) {
				return "-";
			}
			return right.leads(Side.UP) ? "/" : "\\";
		}

	};

	// Indexed by the shape of a place.
	private static final String LINES = "    -╯╮┤-╰╭├─┴┬┼";

	abstract String node();

	abstract String place(Cell cell);

	abstract String between(Cell left, Cell right);

	String draw(Row row) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < row.cells().size(); column++) {
			Cell cell = row.cells().get(column);
			if (column > 0) {
				line.append(between(row.cells().get(column - 1), cell));
			}
			line.append(row.hasNodeAt(column) ? node() : place(cell));
		}
		return line.toString().stripTrailing();
	}

	private static String straight(Cell cell, String solid, String dotted) {
		if (!passes(cell)) {
			return " ";
		}
		return (cell.line() == Line.DOTTED) ? dotted : solid;
	}

	private static boolean passes(Cell cell) {
		return cell.leads(Side.UP) && cell.leads(Side.DOWN);
	}

}
