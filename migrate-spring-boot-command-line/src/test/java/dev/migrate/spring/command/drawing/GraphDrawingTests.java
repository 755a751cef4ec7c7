package dev.migrate.spring.command.drawing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.migrate.error.Location;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GraphDrawingTests {

	@Test
	void lineIsAColumn() {
		assertThat(unicode("a", "b < a", "c < b")).isEqualTo("""
				● c
				● b
				● a
				""");
	}

	@Test
	void diamondForksAndMerges() {
		String[] diamond = { "a", "b < a", "c < a", "d < b c" };
		assertThat(unicode(diamond)).isEqualTo("""
				●   d
				├─╮
				● │ b
				│ ● c
				├─╯
				● a
				""");
		assertThat(ascii(diamond)).isEqualTo("""
				*   d
				|\\
				* | b
				| * c
				|/
				* a
				""");
	}

	@Test
	void longBranchesStayTogether() {
		String[] branches = { "a", "b1 < a", "c1 < a", "b2 < b1", "c2 < c1", "b3 < b2", "c3 < c2", "d < b3 c3" };
		assertThat(unicode(branches)).isEqualTo("""
				●   d
				├─╮
				● │ b3
				● │ b2
				● │ b1
				│ ● c3
				│ ● c2
				│ ● c1
				├─╯
				● a
				""");
	}

	@Test
	void threeWayMergeHasThreeLanes() {
		String[] merge = { "a", "b < a", "c < a", "d < a", "m < b c d" };
		assertThat(unicode(merge)).isEqualTo("""
				●     m
				├─┬─╮
				● │ │ b
				│ ● │ c
				├─╯ │
				│   ● d
				├───╯
				● a
				""");
		assertThat(ascii(merge)).isEqualTo("""
				*     m
				|\\-\\
				* | | b
				| * | c
				|/  |
				|   * d
				|--/
				* a
				""");
	}

	@Test
	void treesOfAForestDoNotTouch() {
		assertThat(unicode("a1", "a2 < a1", "b1", "b2 < b1")).isEqualTo("""
				● b2
				● b1

				● a2
				● a1
				""");
	}

	@Test
	void twinMergesCross() {
		String[] twins = { "a", "b < a", "c < a", "m1 < b c", "m2 < b c" };
		assertThat(unicode(twins)).isEqualTo("""
				●   m2
				├─╮
				│ │ ● m1
				│ ├─┤
				├─┼─╯
				● │ b
				│ ● c
				├─╯
				● a
				""");
		assertThat(ascii(twins)).isEqualTo("""
				*   m2
				|\\
				| | * m1
				| |-|
				|-|/
				* | b
				| * c
				|/
				* a
				""");
	}

	@Test
	void dependenciesAreDotted() {
		String[] dependency = { "a1", "a2 < a1", "b1", "b2 < b1 needs a1" };
		assertThat(unicode(dependency)).isEqualTo("""
				●   b2
				├─╮
				● ┊ b1
				  ┊
				● ┊ a2
				├─╯
				● a1
				""");
		assertThat(ascii(dependency)).contains("* : b1");
	}

	@Test
	void whatIsNotShownIsLeftOut() {
		RevisionGraph graph = graph("a", "b < a", "c < a", "d < b c");
		List<DrawnRevision> parts = GraphDrawing.of(graph, Set.of(new RevisionId("d"), new RevisionId("b")));
		assertThat(text(parts, Glyphs.UNICODE)).isEqualTo("""
				● d
				● b
				""");
	}

	@Test
	void longTextHasTheLanesBesideIt() {
		DrawnRevision merge = GraphDrawing
			.of(graph("a", "b < a", "c < a", "d < b c"), everything(graph("a", "b < a", "c < a", "d < b c")))
			.get(0);
		assertThat(merge.beside(List.of("d", "", "  message", "end"), Glyphs.UNICODE)).containsExactly("●   d", "├─╮",
				"│ │   message", "│ │ end");
	}

	@Test
	void tenThousandRevisionsAreDrawnInNoTime() {
		List<String> revisions = new ArrayList<>(List.of("r0"));
		IntStream.range(1, 10_000)
			.mapToObj((i) -> "r" + i + " < " + ((i % 10 == 9) ? "r" + (i - 1) + " r" + (i - 5) : "r" + (i - 1)))
			.forEach(revisions::add);
		RevisionGraph graph = graph(revisions.toArray(String[]::new));
		long start = System.nanoTime();
		String drawing = text(GraphDrawing.of(graph, everything(graph)), Glyphs.UNICODE);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
		assertThat(drawing.lines().count()).isEqualTo(12_000);
	}

	@Test
	void everyDrawingOfARandomGraphHasEachRevisionOnceAndBeforeItsParents() {
		new RandomDrawings(4711).check(200);
	}

	static String unicode(String... revisions) {
		return text(GraphDrawing.of(graph(revisions), everything(graph(revisions))), Glyphs.UNICODE);
	}

	private static String ascii(String... revisions) {
		return text(GraphDrawing.of(graph(revisions), everything(graph(revisions))), Glyphs.ASCII);
	}

	private static String text(List<DrawnRevision> parts, Glyphs glyphs) {
		return parts.stream()
			.flatMap((part) -> part.beside(List.of(part.revision().value()), glyphs).stream())
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private static Set<RevisionId> everything(RevisionGraph graph) {
		return graph.revisions().stream().map(Revision::id).collect(Collectors.toSet());
	}

	static RevisionGraph graph(String... revisions) {
		return RevisionGraph.of(Arrays.stream(revisions).map(GraphDrawingTests::revision).toList());
	}

	// "m < a b needs x" is a revision m with the down revisions a and b that depends
	// on x.
	private static Revision revision(String text) {
		List<String> words = List.of(text.split(" "));
		int down = words.indexOf("<");
		int needs = words.indexOf("needs");
		int end = (needs < 0) ? words.size() : needs;
		List<RevisionId> downRevisions = (down < 0) ? List.of()
				: words.subList(down + 1, end).stream().map(RevisionId::new).toList();
		return new Revision(new RevisionId(words.get(0)), downRevisions,
				(needs < 0) ? List.of() : words.subList(needs + 1, words.size()), List.of(), "", null,
				new Location(words.get(0), 1));
	}

}
