package dev.migrate.revision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The part of the graph that a target refers to: everything, or one revision with all
 * revisions below and above it along down revisions.
 *
 * @param name its name as a person typed it, or {@code null} for everything
 * @param members the revisions of that part
 */
record Branch(@Nullable String name, Set<RevisionId> members) {

	static Branch everything(RevisionGraph graph) {
		return new Branch(null, graph.lines().ids());
	}

	static Branch of(RevisionGraph graph, String name, RevisionId id) {
		Set<RevisionId> members = new HashSet<>(graph.lines().down(List.of(id)));
		members.addAll(graph.lines().up(List.of(id)));
		return new Branch(name, members);
	}

	boolean isEverything() {
		return this.name == null;
	}

	boolean contains(RevisionId id) {
		return this.members.contains(id);
	}

	List<RevisionId> keep(Collection<RevisionId> ids) {
		return ids.stream().filter(this::contains).toList();
	}

	String prefix() {
		return isEverything() ? "" : this.name + "@";
	}

	String described() {
		return isEverything() ? "" : " on branch '" + this.name + "'";
	}

}
