package dev.migrate.revision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The same answers by definition, slowly: it compares every revision with every other.
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
		while (revisions.stream().filter(this::grow).count() > 0) {
			continue;
		}
	}

	private boolean grow(Revision revision) {
		Set<RevisionId> all = this.upTo.get(revision.id());
		Set<RevisionId> line = this.lineUpTo.get(revision.id());
		int before = all.size() + line.size();
		revision.downRevisions().forEach((down) -> line.addAll(this.lineUpTo.get(down)));
		needs(revision).forEach((below) -> all.addAll(this.upTo.get(below)));
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
		return this.lineUpTo.get(to).contains(from);
	}

	/** What is applied above some child of the target on the branch. */
	Set<RevisionId> takenBack(Set<RevisionId> applied, Optional<RevisionId> target, Set<RevisionId> branch) {
		Set<RevisionId> roots = above(target);
		roots.retainAll(branch);
		return ids((revision) -> applied.contains(revision.id())
				&& roots.stream().anyMatch((root) -> isUpTo(root, revision.id())));
	}

	/** The one revision that many steps up, if there is exactly one way. */
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

	private Set<RevisionId> above(Optional<RevisionId> id) {
		return ids((revision) -> id.map(revision.downRevisions()::contains)
			.orElseGet(() -> revision.downRevisions().isEmpty()));
	}

	private boolean isUpTo(RevisionId id, RevisionId target) {
		return this.upTo.get(target).contains(id);
	}

	private Set<RevisionId> ids(Predicate<Revision> filter) {
		return this.revisions.stream().filter(filter).map(Revision::id).collect(Collectors.toCollection(HashSet::new));
	}

}
