package dev.migrate.revision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the same answers slowly, by definition: compares every revision with every other.
 */
final class Oracle {

	private final List<Revision> revisions;

	private final Map<RevisionId, Set<RevisionId>> upTo = new HashMap<>();

	private final Map<RevisionId, Set<RevisionId>> lineUpTo = new HashMap<>();

	Oracle(List<Revision> revisions) {
		this.revisions = revisions;
		revisions.forEach((revision) -> {
			this.upTo.put(revision.id(), new HashSet<>(Set.of(revision.id())));
			this.lineUpTo.put(revision.id(), new HashSet<>(Set.of(revision.id())));
		});
		for (boolean grown = true; grown;) {
			grown = revisions.stream().filter(this::grow).count() > 0;
		}
	}

	private boolean grow(Revision revision) {
		Set<RevisionId> all = at(this.upTo, revision.id());
		Set<RevisionId> line = at(this.lineUpTo, revision.id());
		int before = all.size() + line.size();
		revision.downRevisions().forEach((down) -> line.addAll(at(this.lineUpTo, down)));
		needs(revision).forEach((below) -> all.addAll(at(this.upTo, below)));
		return all.size() + line.size() > before;
	}

	Set<RevisionId> needs(Revision revision) {
		Set<RevisionId> needs = ids((other) -> revision.dependsOn().contains(other.id().value())
				|| other.branchLabels().stream().anyMatch(revision.dependsOn()::contains));
		needs.addAll(revision.downRevisions());
		return needs;
	}

	Set<RevisionId> closure(Set<RevisionId> targets) {
		return ids((revision) -> targets.stream().anyMatch((target) -> isUpTo(revision.id(), target)));
	}

	Set<RevisionId> maximal(Set<RevisionId> applied) {
		return applied.stream()
			.filter((id) -> applied.stream().noneMatch((other) -> !other.equals(id) && isUpTo(id, other)))
			.collect(Collectors.toSet());
	}

	Set<RevisionId> branch(RevisionId id) {
		return ids((other) -> lineReaches(id, other.id()) || lineReaches(other.id(), id));
	}

	boolean lineReaches(RevisionId from, RevisionId to) {
		return at(this.lineUpTo, to).contains(from);
	}

	/** The applied revisions from the target's children on the branch upwards. */
	Set<RevisionId> takenBack(Set<RevisionId> applied, Optional<RevisionId> target, Set<RevisionId> branch) {
		Set<RevisionId> roots = above(target);
		roots.retainAll(branch);
		return ids((revision) -> applied.contains(revision.id())
				&& roots.stream().anyMatch((root) -> isUpTo(root, revision.id())));
	}

	/** The revision at a number of steps up, if there is exactly one way. */
	Optional<RevisionId> up(Optional<RevisionId> start, int steps, Set<RevisionId> branch) {
		Optional<RevisionId> here = start;
		for (int i = 0; i < steps; i++) {
			Set<RevisionId> above = above(here);
			above.retainAll(branch);
			if (above.size() != 1) {
				return Optional.empty();
			}
			here = above.stream().findFirst();
		}
		return here;
	}

	/**
	 * The revisions at a number of steps down, if only the last step has several ways.
	 */
	Optional<Set<RevisionId>> down(Set<RevisionId> start, int steps, Set<RevisionId> branch) {
		Set<RevisionId> here = start;
		for (int i = 0; i < steps; i++) {
			if (here.size() != 1) {
				return Optional.empty();
			}
			Set<RevisionId> above = here;
			here = ids((revision) -> branch.contains(revision.id()) && this.revisions.stream()
				.anyMatch((other) -> above.contains(other.id()) && other.downRevisions().contains(revision.id())));
		}
		return Optional.of(here);
	}

	private Set<RevisionId> above(Optional<RevisionId> id) {
		return ids((revision) -> id.map(revision.downRevisions()::contains)
			.orElseGet(() -> revision.downRevisions().isEmpty()));
	}

	private boolean isUpTo(RevisionId id, RevisionId target) {
		return at(this.upTo, target).contains(id);
	}

	private static Set<RevisionId> at(Map<RevisionId, Set<RevisionId>> sets, RevisionId id) {
		return Objects.requireNonNull(sets.get(id));
	}

	private Set<RevisionId> ids(Predicate<Revision> filter) {
		return this.revisions.stream().filter(filter).map(Revision::id).collect(Collectors.toCollection(HashSet::new));
	}

}
