package dev.migrate.spring.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.spring.command.output.Ink;
import dev.migrate.spring.command.output.Text;

/**
 * One revision in a list.
 *
 * @param id its identifier
 * @param message what it does, in short
 * @param downRevisions the revisions it comes after
 * @param dependsOn what else must be applied before, as its file names it
 * @param branchLabels the names it gives to its branch
 * @param marks what it is in the graph: {@code head}, {@code effective head},
 * {@code branchpoint}, {@code mergepoint}; and {@code current} where the database was
 * asked
 * @param location the file and line where it was read
 */
record RevisionEntry(String id, String message, List<String> downRevisions, List<String> dependsOn,
		List<String> branchLabels, List<String> marks, String location) {

	static RevisionEntry of(RevisionGraph graph, RevisionId id, Set<RevisionId> current) {
		Revision revision = graph.find(id).orElseThrow();
		return new RevisionEntry(id.value(), revision.title(), Words.ids(revision.downRevisions()),
				revision.dependsOn(), revision.branchLabels(), marks(graph, id, current.contains(id)),
				revision.location().toString());
	}

	private static List<String> marks(RevisionGraph graph, RevisionId id, boolean current) {
		List<String> marks = new ArrayList<>();
		if (graph.heads().contains(id)) {
			marks.add(graph.effectiveHeads().contains(id) ? "head" : "effective head");
		}
		if (current) {
			marks.add("current");
		}
		if (graph.branchPoints().contains(id)) {
			marks.add("branchpoint");
		}
		if (graph.mergePoints().contains(id)) {
			marks.add("mergepoint");
		}
		return marks;
	}

	// id (labels) (marks), message
	String line(Text text) {
		StringBuilder line = new StringBuilder(text.in(Ink.ID, this.id));
		if (!this.branchLabels.isEmpty()) {
			line.append(' ').append(text.in(Ink.STRONG, "(" + String.join(", ", this.branchLabels) + ")"));
		}
		this.marks.forEach((mark) -> line.append(' ')
			.append(text.in(mark.equals("current") ? Ink.CURRENT : Ink.FAINT, "(" + mark + ")")));
		return this.message.isEmpty() ? line.toString() : line.append(", ").append(this.message).toString();
	}

}
