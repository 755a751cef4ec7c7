package dev.migrate.internal.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.Step;
import dev.migrate.history.Action;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.AppliedRevisions;
import dev.migrate.internal.history.StoredSql;
import dev.migrate.revision.Navigator;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;

/**
 * A stamp that first forgets the revisions of the database. It never makes a graph of
 * them, since the revisions without a file may not form one.
 */
final class PurgeWork implements Work {

	private final KnownRevisions known;

	private final List<Target> targets;

	PurgeWork(KnownRevisions known, Collection<Target> targets) {
		this.known = known;
		this.targets = List.copyOf(targets);
	}

	@Override
	public Action action() {
		return Action.STAMP;
	}

	@Override
	public RevisionComparison compare(AppliedRevisions applied) {
		return this.known.compare(applied);
	}

	@Override
	public List<RevisionId> storedSql(RevisionComparison comparison) {
		comparison.check();
		return List.of();
	}

	@Override
	public MigrationPlan plan(RevisionComparison comparison, Map<RevisionId, StoredSql> stored) {
		Set<RevisionId> wanted = new Navigator(this.known.graph(), Set.of()).stamp(this.targets);
		Step.Stamp stamp = Planner.stamp(comparison, wanted, Set.of());
		return new MigrationPlan(Action.STAMP, current(comparison),
				stamp.revisions().isEmpty() ? List.of() : List.of(stamp));
	}

	@Override
	public List<Step.Run> begun(AppliedRevisions applied, Map<RevisionId, StoredSql> stored) {
		return List.of();
	}

	// The revisions without a file may have no known place in the graph, so each counts
	// as current.
	private List<RevisionId> current(RevisionComparison comparison) {
		List<RevisionId> unknown = comparison.unknown().stream().map(AppliedRevision::id).toList();
		Set<RevisionId> ids = new HashSet<>(comparison.applied().ids());
		unknown.forEach(ids::remove);
		List<RevisionId> current = new ArrayList<>(this.known.graph().currentHeads(ids));
		current.addAll(unknown);
		return current;
	}

}
