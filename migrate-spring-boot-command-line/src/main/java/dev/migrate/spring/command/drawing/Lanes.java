package dev.migrate.spring.command.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * The lines that lead down from the part that is drawn so far, each in its column. No two
 * of them lead to the same revision: a second one joins the first.
 */
final class Lanes {

	private final List<@Nullable Link> lanes = new ArrayList<>();

	private final Map<RevisionId, Integer> columns = new HashMap<>();

	/** The column of the revision directly above, if no line leads down from it. */
	private int loose = -1;

	DrawnRevision draw(RevisionId revision, List<Link> links) {
		Integer expected = this.columns.remove(revision);
		int column = (expected != null) ? expected : free(0);
		Row gap = (column == this.loose && expected == null) ? row() : null;
		List<Row> rows = new ArrayList<>();
		this.lanes.set(column, new Link(revision, Line.SOLID));
		rows.add(row().withNode(column));
		this.lanes.set(column, null);
		lead(column, links, rows);
		trim();
		this.loose = (links.isEmpty()) ? column : -1;
		return new DrawnRevision(revision, gap, rows, row());
	}

	private void lead(int column, List<Link> links, List<Row> rows) {
		if (links.isEmpty()) {
			return;
		}
		this.lanes.set(column, links.get(0));
		Integer existing = this.columns.putIfAbsent(links.get(0).to(), column);
		Map<Boolean, List<Link>> others = links.stream()
			.skip(1)
			.collect(Collectors.partitioningBy((link) -> this.columns.containsKey(link.to())));
		begin(column, others.getOrDefault(false, List.of()), rows);
		others.getOrDefault(true, List.of()).forEach((link) -> rows.add(connected(column, link)));
		if (existing != null) {
			rows.add(joined(Math.min(column, existing), Math.max(column, existing)));
		}
	}

	private void begin(int column, List<Link> links, List<Row> rows) {
		if (!links.isEmpty()) {
			List<Integer> begun = links.stream().map((link) -> begin(column, link)).toList();
			Row row = row();
			begun.forEach((right) -> row.begin(column, right));
			rows.add(row);
		}
	}

	private int begin(int column, Link link) {
		int right = free(column + 1);
		this.lanes.set(right, link);
		this.columns.put(link.to(), right);
		return right;
	}

	private Row connected(int column, Link link) {
		int other = Objects.requireNonNull(this.columns.get(link.to()));
		strengthen(other, link.line());
		Row row = row();
		row.connect(Math.min(column, other), Math.max(column, other));
		return row;
	}

	private Row joined(int left, int right) {
		Link ending = Objects.requireNonNull(this.lanes.get(right));
		Row row = row();
		row.join(left, right);
		this.lanes.set(right, null);
		this.columns.put(ending.to(), left);
		strengthen(left, ending.line());
		return row;
	}

	private void strengthen(int column, Line line) {
		this.lanes.set(column, Objects.requireNonNull(this.lanes.get(column)).and(line));
	}

	private int free(int from) {
		int column = from;
		while (column < this.lanes.size() && this.lanes.get(column) != null) {
			column++;
		}
		while (this.lanes.size() <= column) {
			this.lanes.add(null);
		}
		return column;
	}

	private void trim() {
		while (!this.lanes.isEmpty() && this.lanes.get(this.lanes.size() - 1) == null) {
			this.lanes.remove(this.lanes.size() - 1);
		}
	}

	private Row row() {
		return Row.of(this.lanes);
	}

}
