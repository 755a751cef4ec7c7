package dev.migrate.spring.command.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.RevisionDraft;
import dev.migrate.script.RevisionWriter;
import dev.migrate.spring.command.CommandException;
import dev.migrate.spring.command.look.RevisionEntries;

/** Checks that a revision can be added to a graph, before anything is written. */
final class DraftRules {

	private final RevisionGraph graph;

	DraftRules(RevisionGraph graph) {
		this.graph = graph;
	}

	RevisionId id(String text) {
		RevisionId.problem(text).ifPresent((problem) -> {
			throw new CommandException(problem, "Choose another --rev-id, or leave it out for a random one.");
		});
		RevisionId id = new RevisionId(text);
		this.graph.find(id).ifPresent((revision) -> {
			throw new CommandException("Revision '" + id + "' already exists, in " + revision.location() + ".",
					"Choose another --rev-id, or leave it out for a random one.");
		});
		owner(text).ifPresent((revision) -> {
			throw new CommandException(
					"'" + text + "' is already a branch label, of revision " + title(revision.id()) + ".",
					"Choose another --rev-id, or leave it out for a random one.");
		});
		return id;
	}

	List<String> labels(Collection<String> labels) {
		Set<String> checked = new LinkedHashSet<>();
		for (String label : labels) {
			RevisionId.problem(label).ifPresent((problem) -> {
				throw new CommandException(problem, "Choose another --branch-label.");
			});
			owner(label).ifPresent((revision) -> {
				throw new CommandException("The branch label '" + label + "' is in use, by revision "
						+ title(revision.id()) + " in " + revision.location() + ".", "Choose another --branch-label.");
			});
			if (this.graph.find(new RevisionId(label)).isPresent()) {
				throw new CommandException("'" + label + "' is already the identifier of a revision.",
						"Choose another --branch-label.");
			}
			checked.add(label);
		}
		return List.copyOf(checked);
	}

	private Optional<Revision> owner(String label) {
		return this.graph.revisions()
			.stream()
			.filter((revision) -> revision.branchLabels().contains(label))
			.findFirst();
	}

	void requireHeads(Collection<RevisionId> parents) {
		List<RevisionId> heads = this.graph.heads();
		for (RevisionId parent : parents) {
			if (!heads.contains(parent)) {
				throw new CommandException(
						"Revision " + title(parent) + " is not a head: " + after(parent) + " after it already.",
						"Name a head (migrate heads lists them), or add --splice to begin a branch there.");
			}
		}
	}

	private String after(RevisionId parent) {
		List<RevisionId> after = new RevisionEntries(this.graph, Set.of()).branches(parent);
		return after.stream().map(this::title).collect(Collectors.joining(", "))
				+ ((after.size() == 1) ? " comes" : " come");
	}

	String title(RevisionId id) {
		return (id + " " + this.graph.find(id).map(Revision::title).orElse("")).strip();
	}

	// The graph must be valid with the new revision, and its file must be read
	// back unchanged.
	void check(RevisionDraft draft, String file) {
		List<Revision> all = new ArrayList<>(this.graph.revisions());
		all.add(new Revision(draft.id(), draft.downRevisions(), draft.dependsOn(), draft.branchLabels(),
				draft.message(), draft.createDate(), new Location(file, 1)));
		List<Fault> faults = RevisionGraph.faults(all);
		if (!faults.isEmpty()) {
			throw new InvalidRevisionsException(faults);
		}
		try {
			RevisionWriter.text(draft);
		}
		catch (IllegalArgumentException ex) {
			throw new CommandException(String.valueOf(ex.getMessage()), "Choose another message.");
		}
	}

}
