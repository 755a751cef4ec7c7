package dev.migrate.spring.command.drawing;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a drawing that belong to one revision.
 *
 * @param revision the revision
 * @param gap a row above it, without which the revision above would seem to come after
 * it; or {@code null}
 * @param rows the row with the revision, then those with its links
 * @param after the row to repeat beside further lines of text
 */
public record DrawnRevision(RevisionId revision, @Nullable Row gap, List<Row> rows, Row after) {

	public DrawnRevision {
		rows = List.copyOf(rows);
	}

	/**
	 * Puts the drawing beside a text.
	 * @param text the lines of the text
	 * @param glyphs the characters to draw with
	 * @return at least as many lines as the text has, without trailing blanks
	 */
	public List<String> beside(List<String> text, Glyphs glyphs) {
		List<String> drawn = new ArrayList<>(this.rows.stream().map(glyphs::draw).toList());
		int width = this.rows.stream().mapToInt(Row::width).max().orElse(0);
		while (drawn.size() < text.size()) {
			drawn.add(glyphs.draw(this.after));
		}
		List<String> lines = new ArrayList<>();
		if (this.gap != null) {
			lines.add(glyphs.draw(this.gap).stripTrailing());
		}
		for (int i = 0; i < drawn.size(); i++) {
			String beside = (i < text.size()) ? text.get(i) : "";
			String graph = drawn.get(i);
			lines.add((graph + " ".repeat(Math.max(width - graph.length(), 0)) + " " + beside).stripTrailing());
		}
		return lines;
	}

}
