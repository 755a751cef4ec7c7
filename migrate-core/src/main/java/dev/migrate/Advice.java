package dev.migrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.script.StrayFiles;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.RevisionScripts;

/**
 * Things about the files that are no faults and that a person should see to.
 *
 * @param scripts the files
 * @param classLoader the class loader of the class path
 */
record Advice(RevisionScripts scripts, ClassLoader classLoader) {

	// Each is one line and names the next step.
	List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		if (this.scripts.size() == 0) {
			sentences.add(noFiles());
		}
		if (isDivided(this.scripts.graph())) {
			sentences.add(heads(this.scripts.graph()));
		}
		return sentences;
	}

	private String noFiles() {
		String places = String.join(", ", this.scripts.locations());
		return "There are no revision files in " + places + ". "
				+ StrayFiles.describe(this.scripts.locations(), this.classLoader)
					.orElse("Write the first one with: migrate create \"...\"");
	}

	// Branches that have a label each are meant to stay apart.
	private static boolean isDivided(RevisionGraph graph) {
		List<RevisionId> heads = graph.effectiveHeads();
		return heads.size() > 1 && heads.stream().anyMatch((head) -> !hasOwnLabel(head, graph));
	}

	private static boolean hasOwnLabel(RevisionId head, RevisionGraph graph) {
		Set<String> labels = new HashSet<>(graph.labels(head));
		graph.effectiveHeads()
			.stream()
			.filter((other) -> !other.equals(head))
			.forEach((other) -> labels.removeAll(graph.labels(other)));
		return !labels.isEmpty();
	}

	private static String heads(RevisionGraph graph) {
		List<RevisionId> heads = graph.effectiveHeads();
		return "There are " + heads.size() + " heads: "
				+ heads.stream().map((id) -> named(graph.find(id).orElseThrow())).collect(Collectors.joining(", "))
				+ ". Join them with: migrate merge heads -m \"...\"";
	}

	private static String named(Revision revision) {
		return revision.title().isEmpty() ? revision.id().value() : revision.id() + " (" + revision.title() + ")";
	}

}
