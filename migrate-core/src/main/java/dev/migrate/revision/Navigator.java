package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.revision.Target.Symbol;

/**
 * Finds the way from the applied revisions to a target. The applied revisions may have
 * holes: a merge can bring in a revision that is not applied below one that is. Immutable
 * and thread-safe.
 */
public final class Navigator {

	private final RevisionGraph graph;

	private final Set<RevisionId> applied;

	/**
	 * Creates a navigator for a position in a graph.
	 * @param graph all revisions that are known, from files or from the database
	 * @param applied the applied revisions; not copied
	 * @throws IllegalArgumentException if an applied revision is not in the graph
	 */
	public Navigator(RevisionGraph graph, Set<RevisionId> applied) {
		applied.stream().filter((id) -> graph.find(id).isEmpty()).findFirst().ifPresent((id) -> {
			throw new IllegalArgumentException("The applied revision '" + id + "' is not in the graph");
		});
		this.graph = graph;
		this.applied = Collections.unmodifiableSet(applied);
	}

	/**
	 * The revisions to apply to reach a target: the target and everything that it comes
	 * after, except the revisions that are applied already.
	 * @param target the target
	 * @return the revisions, each after its down revisions and dependencies; empty when
	 * there is nothing to do
	 * @throws InvalidUpgradeException if the target is below the applied revisions
	 */
	public List<Revision> upgrade(Target target) {
		Destination destination = destination("upgrade to", target);
		Set<RevisionId> pending = missing(destination);
		if (pending.isEmpty() && isBelow(destination)) {
			throw new InvalidUpgradeException(target, this.graph.index().all(destination.revisions()),
					this.graph.index().all(this.graph.currentHeads(this.applied)));
		}
		return inOrder(pending);
	}

	/**
	 * The revisions that are missing until a target is reached, like {@link #upgrade},
	 * but also for a target below the applied revisions, at which nothing is missing.
	 * @param target the target
	 * @return the revisions, in the order of an upgrade; empty if nothing is missing
	 */
	public List<Revision> missing(Target target) {
		return inOrder(missing(destination("upgrade to", target)));
	}

	private Set<RevisionId> missing(Destination destination) {
		if (this.applied.size() == this.graph.revisions().size()) {
			return Set.of();
		}
		Set<RevisionId> pending = destination.upTo(this.graph);
		pending.removeAll(this.applied);
		return pending;
	}

	private boolean isBelow(Destination destination) {
		return destination.above(this.graph).stream().anyMatch(this.applied::contains);
	}

	/**
	 * The revisions to take back to reach a target: every applied revision above it, and
	 * every revision that depends on one of those. With a branch, only the revisions
	 * above it on that branch.
	 * @param target the target
	 * @return the revisions, each before its down revisions and dependencies; empty when
	 * there is nothing to do
	 */
	public List<Revision> downgrade(Target target) {
		Attempt attempt = new Attempt("downgrade to", target.toString());
		List<Revision> steps = new ArrayList<>(inOrder(new Descent(this.graph, this.applied, attempt).to(target)));
		Collections.reverse(steps);
		return List.copyOf(steps);
	}

	/**
	 * The targets of the downgrades that take some revisions back, and with them only
	 * what comes after them.
	 * @param revisions the revisions, all of which are applied
	 * @return the targets, parents first; each of the downgrades takes something back
	 */
	public List<Target> wayBack(Collection<RevisionId> revisions) {
		return new WayBack(this, this.graph, this.applied).from(revisions);
	}

	/**
	 * The revisions that a target names.
	 * @param target the target
	 * @return the identifiers, parents first; empty for base
	 */
	public List<RevisionId> resolve(Target target) {
		return this.graph.inOrder(new HashSet<>(destination("find", target).revisions()));
	}

	/**
	 * The applied revisions of a database that is stamped with the targets: the targets,
	 * everything before them and nothing above them. Other branches do not change. The
	 * target {@code current} adds nothing: it names what is applied.
	 * @param targets the targets of the stamp
	 * @return the applied revisions, parents first
	 */
	public Set<RevisionId> stamp(Collection<Target> targets) {
		Set<RevisionId> stamped = new HashSet<>(this.applied);
		List<Destination> places = stamps(targets);
		places.forEach((place) -> stamped.removeAll(place.above(this.graph)));
		places.forEach((place) -> stamped.addAll(place.upTo(this.graph)));
		return Collections.unmodifiableSet(new LinkedHashSet<>(this.graph.inOrder(stamped)));
	}

	/**
	 * The revisions that a stamp says something about: the targets, everything before
	 * them and everything above them.
	 * @param targets the targets of the stamp
	 * @return the revisions; empty for the target {@code current}
	 */
	public Set<RevisionId> touchedByStamp(Collection<Target> targets) {
		Set<RevisionId> touched = new HashSet<>();
		for (Destination place : stamps(targets)) {
			touched.addAll(place.above(this.graph));
			touched.addAll(place.upTo(this.graph));
		}
		return Set.copyOf(touched);
	}

	private List<Destination> stamps(Collection<Target> targets) {
		List<Destination> places = new ArrayList<>();
		for (Target target : targets) {
			Destination place = destination("stamp", target);
			if (Resolver.unbranched(target) != Symbol.CURRENT) {
				places.add(place);
			}
		}
		return places;
	}

	/**
	 * The revisions from one end of a range to the other: both ends, and the revisions
	 * that an upgrade from the lower to the upper end applies.
	 * @param range the range
	 * @return the revisions, parents first
	 */
	public List<Revision> list(TargetRange range) {
		return inOrder(new Range(this.graph, this.applied, new Attempt("list", range.toString())).of(range));
	}

	private Destination destination(String doing, Target target) {
		return new Resolver(this.graph, this.applied, new Attempt(doing, target.toString())).destination(target);
	}

	private List<Revision> inOrder(Set<RevisionId> ids) {
		return this.graph.index().all(this.graph.inOrder(ids));
	}

}
