package dev.migrate.spring.command.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.spring.command.drawing.Cell.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** Draws random graphs, and follows the lines from revision to revision. */
final class RandomDrawings {

	private final Random random;

	RandomDrawings(long seed) {
		this.random = new Random(seed);
	}

	void check(int times) {
		for (int i = 0; i < times; i++) {
			check(graph(2 + this.random.nextInt(20)));
		}
	}

	private RevisionGraph graph(int size) {
		List<String> revisions = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			Set<String> parents = new HashSet<>();
			for (int n = this.random.nextInt(4); n > 0 && i > 0; n--) {
				parents.add("r" + this.random.nextInt(i));
			}
			revisions.add("r" + i + (parents.isEmpty() ? "" : " < " + String.join(" ", parents)));
		}
		return GraphDrawingTests.graph(revisions.toArray(String[]::new));
	}

	private static void check(RevisionGraph graph) {
		Set<RevisionId> all = graph.revisions().stream().map(Revision::id).collect(Collectors.toSet());
		Set<RevisionId> drawn = new HashSet<>();
		List<Row> rows = new ArrayList<>();
		for (DrawnRevision part : GraphDrawing.of(graph, all)) {
			assertThat(drawn).containsAll(graph.children(part.revision())).doesNotContain(part.revision());
			drawn.add(part.revision());
			if (part.gap() != null) {
				rows.add(part.gap());
			}
			rows.addAll(part.rows());
		}
		assertThat(drawn).isEqualTo(all);
		rows.forEach(RandomDrawings::checkEnds);
	}

	// The neighbour on a side must meet every line to that side.
	private static void checkEnds(Row row) {
		for (int column = 0; column < row.cells().size(); column++) {
			boolean left = column > 0 && row.cells().get(column - 1).leads(Side.RIGHT);
			assertThat(row.cells().get(column).leads(Side.LEFT)).isEqualTo(left);
		}
		assertThat(row.cells().get(row.cells().size() - 1).leads(Side.RIGHT)).isFalse();
	}

}
