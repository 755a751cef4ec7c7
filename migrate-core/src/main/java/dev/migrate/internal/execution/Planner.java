package dev.migrate.internal.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.execution.DatabaseAhead;
import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.Step;
import dev.migrate.history.Action;
import dev.migrate.history.RevisionRecord;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.AppliedRevisions;
import dev.migrate.internal.history.StoredSql;
import dev.migrate.internal.script.Placeholders;
import dev.migrate.revision.Navigator;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionScripts;

/** Decides the steps to a target, from the files and the state of the database. */
public final class Planner {

	private final KnownRevisions known;

	private final Sections sections;

	private final DatabaseAhead ahead;

	/**
	 * Plans for one database.
	 * @param known the revisions of the files
	 * @param dialect the dialect of the database
	 * @param placeholders the values that are filled into the statements
	 * @param ahead what to do when the database has revisions that have no file
	 */
	public Planner(KnownRevisions known, Dialect dialect, Placeholders placeholders, DatabaseAhead ahead) {
		this.known = known;
		this.sections = new Sections(known, dialect, placeholders);
		this.ahead = ahead;
	}

	/**
	 * An upgrade.
	 * @param target where to go
	 * @return the work
	 */
	public Work upgrade(Target target) {
		return upgrade((navigator) -> navigator.upgrade(target));
	}

	/**
	 * What is missing until a target is reached. Nothing is missing at a target below the
	 * applied revisions, to which there is no {@link #upgrade}.
	 * @param target the target
	 * @return the work
	 */
	public Work reach(Target target) {
		return upgrade((navigator) -> navigator.missing(target));
	}

	private Work upgrade(Function<Navigator, List<Revision>> way) {
		return new PlannedWork(Action.UPGRADE,
				(comparison) -> comparison.edited().stream().map(AppliedRevision::id).toList(),
				(comparison, stored) -> upgrade(way, comparison, stored));
	}

	/**
	 * A downgrade.
	 * @param target where to go
	 * @return the work
	 */
	public Work downgrade(Target target) {
		return new PlannedWork(Action.DOWNGRADE, Planner::notAsInFiles,
				(comparison, stored) -> downgrade(target, comparison, stored));
	}

	/**
	 * A stamp.
	 * @param targets where the database is
	 * @return the work
	 */
	public Work stamp(Collection<Target> targets) {
		return new PlannedWork(Action.STAMP, (comparison) -> List.of(),
				(comparison, stored) -> stamp(targets, comparison));
	}

	/**
	 * A stamp that first forgets all revisions of the database, even without a file.
	 * @param targets where the database is
	 * @return the work
	 */
	public Work purgeAndStamp(Collection<Target> targets) {
		return new PurgeWork(this.known, targets);
	}

	private List<Step> upgrade(Function<Navigator, List<Revision>> way, RevisionComparison comparison,
			Map<RevisionId, StoredSql> stored) {
		UpgradeCheck.check(comparison, stored, this.sections, this.ahead);
		List<Step> steps = new ArrayList<>();
		for (Revision revision : way.apply(navigator(comparison))) {
			RevisionScript script = this.known.scripts().find(revision.id()).orElseThrow();
			steps.add(new Step.Run(Action.UPGRADE, record(script), script.upgrade(), null));
		}
		this.sections.checkStatements(steps);
		return steps;
	}

	private List<Step> downgrade(Target target, RevisionComparison comparison, Map<RevisionId, StoredSql> stored) {
		List<Revision> revisions = new BuiltOrder(comparison).backwards(navigator(comparison).downgrade(target));
		List<Step> steps = this.sections.downgrades(revisions, comparison.applied(), stored);
		this.sections.checkStatements(steps);
		return steps;
	}

	// A step that has begun is left to the next run, unless a target is about it.
	private static List<Step> stamp(Collection<Target> targets, RevisionComparison comparison) {
		Navigator navigator = navigator(comparison);
		Set<RevisionId> touched = navigator.touchedByStamp(targets);
		Set<RevisionId> left = comparison.applied()
			.begun()
			.stream()
			.map(AppliedRevision::id)
			.filter((id) -> !touched.contains(id))
			.collect(Collectors.toSet());
		Step.Stamp stamp = stamp(comparison, navigator.stamp(targets), left);
		return stamp.revisions().isEmpty() ? List.of() : List.of(stamp);
	}

	// The changes that turn the applied revisions into the wanted ones, except some that
	// stay as they are. Empty if they are the same.
	static Step.Stamp stamp(RevisionComparison comparison, Set<RevisionId> wanted, Set<RevisionId> left) {
		AppliedRevisions applied = comparison.applied();
		List<RevisionId> added = wanted.stream().filter((id) -> applied.find(id) == null).toList();
		List<RevisionId> removed = applied.rows()
			.stream()
			.map(AppliedRevision::id)
			.filter((id) -> !wanted.contains(id) && !left.contains(id))
			.toList();
		Predicate<RevisionId> refreshed = (id) -> wanted.contains(id) && !left.contains(id)
				&& comparison.scripts().find(id).isPresent();
		List<RevisionId> begun = applied.begun().stream().map(AppliedRevision::id).filter(refreshed).toList();
		List<RevisionId> changed = Stream
			.concat(comparison.edited().stream().map(AppliedRevision::id).filter(refreshed), begun.stream())
			.toList();
		return new Step.Stamp(records(comparison.scripts(), added), removed, records(comparison.scripts(), changed),
				begun);
	}

	private static List<RevisionRecord> records(RevisionScripts scripts, List<RevisionId> ids) {
		return ids.stream().map((id) -> record(scripts.find(id).orElseThrow())).toList();
	}

	private static Navigator navigator(RevisionComparison comparison) {
		return new Navigator(comparison.graph(), comparison.applied().ids());
	}

	private static List<RevisionId> notAsInFiles(RevisionComparison comparison) {
		List<AppliedRevision> rows = new ArrayList<>(comparison.unknown());
		rows.addAll(comparison.edited());
		return rows.stream().map(AppliedRevision::id).toList();
	}

	static RevisionRecord record(RevisionScript script) {
		return new RevisionRecord(script.revision(), script.checksum().value(), script.fileHash(),
				script.upgrade().text(), script.downgrade().text());
	}

	/** Selects the revisions whose SQL a plan needs from the database. */
	@FunctionalInterface
	private interface Needs {

		List<RevisionId> ids(RevisionComparison comparison);

	}

	/** Decides the steps. */
	@FunctionalInterface
	private interface Steps {

		List<Step> decide(RevisionComparison comparison, Map<RevisionId, StoredSql> stored);

	}

	/** A kind of work that is put together from its parts. */
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
		public RevisionComparison compare(AppliedRevisions applied) {
			return Planner.this.known.compare(applied);
		}

		@Override
		public List<RevisionId> storedSql(RevisionComparison comparison) {
			comparison.check();
			return this.needs.ids(comparison);
		}

		@Override
		public MigrationPlan plan(RevisionComparison comparison, Map<RevisionId, StoredSql> stored) {
			return new MigrationPlan(this.action, comparison.current(), this.steps.decide(comparison, stored));
		}

		@Override
		public List<Step.Run> begun(AppliedRevisions applied, Map<RevisionId, StoredSql> stored) {
			return Planner.this.sections.begun(applied, stored);
		}

	}

}
