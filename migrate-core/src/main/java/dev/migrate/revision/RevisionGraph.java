package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.migrate.error.Fault;

/**
 * All revisions and their order. A revision comes after its down revisions and its
 * dependencies; heads, bases, branch points and merge points follow from down revisions
 * alone. Immutable and thread-safe.
 */
public final class RevisionGraph {

	private final RevisionIndex index;

	private final Links lines;

	private final Links needs;

	private final List<Revision> revisions;

	private final Labels labels;

	private RevisionGraph(RevisionIndex index, Links needs, List<RevisionId> parentsFirst) {
		this.index = index;
		this.needs = needs.inOrder(parentsFirst);
		this.lines = index.hasDependencies() ? index.lines().inOrder(parentsFirst) : this.needs;
		this.revisions = index.all(parentsFirst);
		this.labels = new Labels(this.revisions, this.lines);
	}

	/**
	 * Builds the graph.
	 * @param revisions the revisions, in any order
	 * @return the graph
	 * @throws InvalidRevisionsException with all faults, if there are any
	 */
	public static RevisionGraph of(Collection<Revision> revisions) {
		List<Fault> faults = new ArrayList<>();
		return of(revisions, faults).orElseThrow(() -> new InvalidRevisionsException(faults));
	}

	/**
	 * Builds the graph, or reports the faults that prevent it.
	 * @param revisions the revisions, in any order
	 * @param faults the list to which the faults are added
	 * @return the graph, or empty if there are faults
	 */
	public static Optional<RevisionGraph> of(Collection<Revision> revisions, List<Fault> faults) {
		RevisionIndex index = new RevisionIndex(revisions);
		Links needs = index.needs();
		List<RevisionId> order = TopologicalOrder.of(needs);
		if (RevisionFaults.in(revisions, index, needs, order).isEmpty()) {
			return Optional.of(new RevisionGraph(index, needs, order));
		}
		faults.addAll(RevisionFaults.byPlace(revisions));
		return Optional.empty();
	}

	/**
	 * Finds all faults that keep revisions from forming a graph.
	 * @param revisions the revisions, in any order
	 * @return the faults, ordered by file and line; empty when there are none
	 */
	public static List<Fault> faults(Collection<Revision> revisions) {
		List<Fault> faults = new ArrayList<>();
		of(revisions, faults);
		return faults;
	}

	/**
	 * All revisions, each after its down revisions and dependencies. The order does not
	 * depend on the order of the files.
	 * @return the revisions, parents first
	 */
	public List<Revision> revisions() {
		return this.revisions;
	}

	/**
	 * Looks a revision up.
	 * @param id its identity
	 * @return the revision, or empty when it is not in this graph
	 */
	public Optional<Revision> find(RevisionId id) {
		return Optional.ofNullable(this.index.find(id));
	}

	/**
	 * The revisions that no other one names as its down revision.
	 * @return the heads, parents first
	 */
	public List<RevisionId> heads() {
		return this.lines.tops();
	}

	/**
	 * The heads that no other revision depends on. Applying these applies everything.
	 * @return the effective heads, parents first
	 */
	public List<RevisionId> effectiveHeads() {
		return this.needs.tops();
	}

	/**
	 * The revisions without a down revision.
	 * @return the bases, parents first
	 */
	public List<RevisionId> bases() {
		return this.lines.bottoms();
	}

	/**
	 * The revisions that several others name as their down revision.
	 * @return the branch points, parents first
	 */
	public List<RevisionId> branchPoints() {
		return this.lines.forks();
	}

	/**
	 * The revisions with several down revisions.
	 * @return the merge points, parents first
	 */
	public List<RevisionId> mergePoints() {
		return this.lines.joins();
	}

	/**
	 * The revisions that a revision comes directly after.
	 * @param id the revision
	 * @return its down revisions, then its dependencies
	 */
	public List<RevisionId> parents(RevisionId id) {
		return this.needs.below(id);
	}

	/**
	 * The revisions that come directly after a revision.
	 * @param id the revision
	 * @return the revisions that have it as a down revision or dependency, parents first
	 */
	public List<RevisionId> children(RevisionId id) {
		return List.copyOf(this.needs.above(id));
	}

	/**
	 * Everything that a revision comes after, through down revisions and dependencies.
	 * @param id the revision
	 * @return its ancestors, without itself
	 */
	public Set<RevisionId> ancestors(RevisionId id) {
		return Set.copyOf(this.needs.down(this.needs.below(id)));
	}

	/**
	 * Everything that comes after a revision, through down revisions and dependencies.
	 * @param id the revision
	 * @return its descendants, without itself
	 */
	public Set<RevisionId> descendants(RevisionId id) {
		return Set.copyOf(this.needs.up(this.needs.above(id)));
	}

	/**
	 * The branches that a revision is on. It has its own labels, those of all revisions
	 * below it, and those of the revisions above it up to the next branch point or merge.
	 * @param id the revision
	 * @return the labels, sorted
	 */
	public Set<String> labels(RevisionId id) {
		return this.labels.of(id);
	}

	/**
	 * The heads of a database: the applied revisions that are neither an ancestor nor a
	 * dependency of another applied revision.
	 * @param applied the applied revisions
	 * @return the current heads, parents first
	 */
	public List<RevisionId> currentHeads(Set<RevisionId> applied) {
		List<RevisionId> tops = effectiveHeads();
		if (applied.containsAll(tops)) {
			return tops;
		}
		Set<RevisionId> below = new HashSet<>();
		List<RevisionId> heads = new ArrayList<>();
		for (int i = this.revisions.size() - 1; i >= 0; i--) {
			RevisionId id = this.revisions.get(i).id();
			boolean covered = below.contains(id);
			if (covered || applied.contains(id)) {
				below.addAll(this.needs.below(id));
			}
			if (!covered && applied.contains(id)) {
				heads.add(id);
			}
		}
		Collections.reverse(heads);
		return List.copyOf(heads);
	}

	List<RevisionId> inOrder(Set<RevisionId> ids) {
		return ids.isEmpty() ? List.of() : this.revisions.stream().map(Revision::id).filter(ids::contains).toList();
	}

	RevisionIndex index() {
		return this.index;
	}

	Links lines() {
		return this.lines;
	}

	Links needs() {
		return this.needs;
	}

}
