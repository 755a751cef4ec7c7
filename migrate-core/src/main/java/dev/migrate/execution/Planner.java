package dev.migrate.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.dialect.Dialect;
import dev.migrate.history.Action;
import dev.migrate.history.AppliedRevision;
import dev.migrate.history.AppliedRevisions;
import dev.migrate.history.RevisionRecord;
import dev.migrate.history.StoredSql;
import dev.migrate.revision.Navigator;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.script.RevisionScript;

/** Decides the steps to a target, from the files and from what the database has. */
public final class Planner {

	private final KnownRevisions known;

	private final Sections sections;

	private final DatabaseAhead ahead;

	/**
	 * Plans for one database.
	 * @param known the revisions of the files
	 * @param dialect the dialect of the database
	 * @param ahead what to do when the database has revisions that have no file
	 */
	public Planner(KnownRevisions known, Dialect dialect, DatabaseAhead ahead) {
		this.known = known;
		this.sections = new Sections(known, dialect);
		this.ahead = ahead;
	}

	/**
	 * An upgrade.
	 * @param target where to go
	 * @return the work
	 */
	public Work upgrade(Target target) {
		return new PlannedWork(Action.UPGRADE,
				(applied) -> this.known.edited(applied).stream().map(AppliedRevision::id).toList(),
				(graph, applied, stored) -> upgrade(target, graph, applied, stored));
	}

	/**
	 * A downgrade.
	 * @param target where to go
	 * @return the work
	 */
	public Work downgrade(Target target) {
		return new PlannedWork(Action.DOWNGRADE, this::notAsInFiles,
				(graph, applied, stored) -> downgrade(target, graph, applied, stored));
	}

	/**
	 * A stamp.
	 * @param targets where the database is
	 * @return the work
	 */
	public Work stamp(Collection<Target> targets) {
		return new PlannedWork(Action.STAMP, (applied) -> List.of(),
				(graph, applied, stored) -> stamp(targets, graph, applied));
	}

	/**
	 * A stamp that forgets first what the database has, also what has no file.
	 * @param targets where the database is
	 * @return the work
	 */
	public Work purgeAndStamp(Collection<Target> targets) {
		return new PurgeWork(this.known, targets);
	}

	private List<Step> upgrade(Target target, RevisionGraph graph, AppliedRevisions applied,
			Map<RevisionId, StoredSql> stored) {
		Comparison.check(this.known, applied, stored, this.sections, this.ahead);
		List<Step> steps = new ArrayList<>();
		for (Revision revision : new Navigator(graph, applied.ids()).upgrade(target)) {
			RevisionScript script = this.known.scripts().find(revision.id()).orElseThrow();
			steps.add(new Step.Run(Action.UPGRADE, record(script), script.upgrade(), null));
		}
		this.sections.checkTransactions(steps);
		return steps;
	}

	private List<Step> downgrade(Target target, RevisionGraph graph, AppliedRevisions applied,
			Map<RevisionId, StoredSql> stored) {
		List<Step> steps = this.sections.downgrades(new Navigator(graph, applied.ids()).downgrade(target), applied,
				stored);
		this.sections.checkTransactions(steps);
		return steps;
	}

	private List<Step> stamp(Collection<Target> targets, RevisionGraph graph, AppliedRevisions applied) {
		Step.Stamp stamp = stamp(this.known, new Navigator(graph, applied.ids()).stamp(targets), applied);
		return stamp.revisions().isEmpty() ? List.of() : List.of(stamp);
	}

	// What makes the wanted revisions of what is applied; nothing if they are the same.
	static Step.Stamp stamp(KnownRevisions known, Set<RevisionId> wanted, AppliedRevisions applied) {
		List<RevisionId> added = wanted.stream().filter((id) -> applied.find(id) == null).toList();
		List<RevisionId> removed = applied.rows()
			.stream()
			.map(AppliedRevision::id)
			.filter((id) -> !wanted.contains(id))
			.toList();
		List<AppliedRevision> changed = new ArrayList<>(known.edited(applied));
		changed.addAll(applied.begun());
		List<RevisionId> refreshed = changed.stream()
			.map(AppliedRevision::id)
			.filter((id) -> wanted.contains(id) && known.scripts().find(id).isPresent())
			.toList();
		return new Step.Stamp(records(known, added), removed, records(known, refreshed));
	}

	private static List<RevisionRecord> records(KnownRevisions known, List<RevisionId> ids) {
		return ids.stream().map((id) -> record(known.scripts().find(id).orElseThrow())).toList();
	}

	private List<RevisionId> notAsInFiles(AppliedRevisions applied) {
		List<AppliedRevision> rows = new ArrayList<>(this.known.unknown(applied));
		rows.addAll(this.known.edited(applied));
		return rows.stream().map(AppliedRevision::id).toList();
	}

	static RevisionRecord record(RevisionScript script) {
		return new RevisionRecord(script.revision(), script.checksum().value(), script.fileHash(),
				script.upgrade().text(), script.downgrade().text());
	}

	/** Which SQL a plan needs from the database. */
	@FunctionalInterface
	private interface Needs {

		List<RevisionId> ids(AppliedRevisions applied);

	}

	/** How the steps are decided. */
	@FunctionalInterface
	private interface Steps {

		List<Step> decide(RevisionGraph graph, AppliedRevisions applied, Map<RevisionId, StoredSql> stored);

	}

	/** One kind of work, from its parts. */
	private final class PlannedWork implements Work {

		private final Action action;

		private final Needs needs;

		private final Steps steps;

		PlannedWork(Action action, Needs needs, Steps steps) {
			this.action = action;
			this.needs = needs;
			this.steps = steps;
		}

		@Override
		public Action action() {
			return this.action;
		}

		@Override
		public List<RevisionId> storedSql(AppliedRevisions applied) {
			Planner.this.known.check(applied);
			return this.needs.ids(applied);
		}

		@Override
		public MigrationPlan plan(AppliedRevisions applied, Map<RevisionId, StoredSql> stored) {
			RevisionGraph graph = Planner.this.known.graph(applied);
			return new MigrationPlan(this.action, graph.currentHeads(applied.ids()),
					this.steps.decide(graph, applied, stored));
		}

		@Override
		public List<Step.Run> begun(AppliedRevisions applied, Map<RevisionId, StoredSql> stored) {
			return Planner.this.sections.begun(applied, stored);
		}

		@Override
		public List<RevisionId> unknown(AppliedRevisions applied) {
			return Planner.this.known.unknown(applied).stream().map(AppliedRevision::id).toList();
		}

		@Override
		public List<RevisionId> current(AppliedRevisions applied) {
			return Planner.this.known.graph(applied).currentHeads(applied.ids());
		}

	}

}
