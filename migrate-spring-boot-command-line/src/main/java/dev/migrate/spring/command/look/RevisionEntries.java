package dev.migrate.spring.command.look;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Text;
import dev.migrate.spring.command.output.Words;

/** The revisions of a graph as entries of a list. */
public final class RevisionEntries {

	private final RevisionGraph graph;

	private final Set<RevisionId> current;

	private final Set<RevisionId> heads;

	private final Set<RevisionId> effectiveHeads;

	private final Set<RevisionId> branchPoints;

	/**
	 * Creates the entries of a graph.
	 * @param graph the revisions
	 * @param current the current heads of the database; empty if it was not asked
	 */
	public RevisionEntries(RevisionGraph graph, Set<RevisionId> current) {
		this.graph = graph;
		this.current = Set.copyOf(current);
		this.heads = Set.copyOf(graph.heads());
		this.effectiveHeads = new HashSet<>(graph.effectiveHeads());
		this.branchPoints = Set.copyOf(graph.branchPoints());
	}

	RevisionEntry entry(RevisionId id) {
		Revision revision = this.graph.find(id).orElseThrow();
		return RevisionEntry.of(revision, marks(revision));
	}

	private List<String> marks(Revision revision) {
		List<String> marks = new ArrayList<>();
		if (this.heads.contains(revision.id())) {
			marks.add(this.effectiveHeads.contains(revision.id()) ? "head" : "effective head");
		}
		if (this.current.contains(revision.id())) {
			marks.add("current");
		}
		if (this.branchPoints.contains(revision.id())) {
			marks.add("branchpoint");
		}
		if (revision.downRevisions().size() > 1) {
			marks.add("mergepoint");
		}
		return marks;
	}

	// Everything that is known of a revision, except for its SQL.
	List<String> block(RevisionId id, Text text) {
		Revision revision = this.graph.find(id).orElseThrow();
		List<String> lines = new ArrayList<>();
		StringBuilder first = new StringBuilder("Rev: ").append(text.in(Ink.ID, id.value()));
		marks(revision).forEach((mark) -> first.append(' ')
			.append(text.in(mark.equals("current") ? Ink.CURRENT : Ink.FAINT, "(" + mark + ")")));
		lines.add(first.toString());
		lines.add((revision.downRevisions().size() > 1) ? "Merges: " + ids(revision.downRevisions())
				: "Parent: " + (revision.downRevisions().isEmpty() ? "<base>" : ids(revision.downRevisions())));
		add(lines, "Also depends on: ", revision.dependsOn());
		if (this.branchPoints.contains(id)) {
			add(lines, "Branches into: ", Words.ids(branches(id)));
		}
		add(lines, "Branch names: ", List.copyOf(this.graph.labels(id)));
		lines.add("Path: " + revision.location());
		if (revision.createDate() != null) {
			lines.add("Create date: " + revision.createDate());
		}
		lines.add("");
		revision.message().lines().forEach((line) -> lines.add(("    " + line).stripTrailing()));
		lines.add("");
		return lines;
	}

	/**
	 * The revisions that have a given one as their down revision. A revision that only
	 * depends on it is no branch.
	 * @param id a revision of the graph
	 * @return its children; empty if there are none
	 */
	public List<RevisionId> branches(RevisionId id) {
		return this.graph.children(id)
			.stream()
			.filter((child) -> this.graph.find(child).orElseThrow().downRevisions().contains(id))
			.toList();
	}

	private static void add(List<String> lines, String label, List<String> values) {
		if (!values.isEmpty()) {
			lines.add(label + String.join(", ", values));
		}
	}

	private static String ids(List<RevisionId> ids) {
		return String.join(", ", Words.ids(ids));
	}

}
