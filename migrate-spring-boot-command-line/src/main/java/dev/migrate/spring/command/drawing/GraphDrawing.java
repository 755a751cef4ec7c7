package dev.migrate.spring.command.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;

/**
 * Draws a revision graph, newest revision first: down revisions as lines, dependencies as
 * dotted lines. Revisions that are not shown are left out, together with the lines to
 * them. The time is proportional to the number of revisions and of parallel branches.
 */
public final class GraphDrawing {

	private GraphDrawing() {
	}

	/**
	 * Draws revisions.
	 * @param graph the graph
	 * @param shown the revisions to draw
	 * @return the part of the drawing for each revision, from top to bottom
	 */
	public static List<DrawnRevision> of(RevisionGraph graph, Set<RevisionId> shown) {
		Lanes lanes = new Lanes();
		return DrawingOrder.of(graph, shown).stream().map((id) -> lanes.draw(id, links(graph, id, shown))).toList();
	}

	private static List<Link> links(RevisionGraph graph, RevisionId id, Set<RevisionId> shown) {
		Revision revision = graph.find(id).orElseThrow();
		List<Link> links = new ArrayList<>();
		graph.parents(id)
			.stream()
			.distinct()
			.filter(shown::contains)
			.forEach((parent) -> links
				.add(new Link(parent, revision.downRevisions().contains(parent) ? Line.SOLID : Line.DOTTED)));
		return links;
	}

}
