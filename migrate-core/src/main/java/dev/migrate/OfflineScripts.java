package dev.migrate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import dev.migrate.execution.MigrationPlan;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.execution.KnownRevisions;
import dev.migrate.internal.execution.Planner;
import dev.migrate.internal.execution.RevisionComparison;
import dev.migrate.internal.execution.Work;
import dev.migrate.internal.offline.DatabaseFacts;
import dev.migrate.internal.offline.ScriptWriter;
import dev.migrate.offline.MigrationScript;
import dev.migrate.offline.UnknownStartException;
import dev.migrate.revision.Navigator;
import dev.migrate.revision.TargetRange;

/**
 * Writes scripts from the revision files alone, and asks no database. A range says where
 * the database is and where to go. Everything up to its start counts as applied, and the
 * script refuses a database with other revisions. A relative end counts from the start of
 * the range. All methods refuse a range that would have to ask the database, such as one
 * from {@code current}, with an {@link UnknownStartException}. Immutable and thread-safe.
 * Each call reads the files.
 */
public final class OfflineScripts {

	private final EngineFactory factory;

	private final Dialect dialect;

	OfflineScripts(EngineFactory factory, Dialect dialect) {
		this.factory = factory;
		this.dialect = dialect;
	}

	/**
	 * A script that applies the revisions between the ends of a range.
	 * @param range from where the database is to where to go: {@code base:heads},
	 * {@code a:b}, {@code :b}
	 * @return the script; one without revisions when there is nothing to do
	 * @throws dev.migrate.revision.UnrelatedRangeException if the end is below the start
	 */
	public MigrationScript upgrade(TargetRange range) {
		KnownRevisions known = this.factory.known(this.dialect);
		MigrationScript script = write(known, range, (planner) -> planner.reach(range.alongStart().to()));
		if (script.revisions().isEmpty()) {
			new Navigator(known.graph(), Set.of()).list(range);
		}
		return script;
	}

	/**
	 * A script that takes back the revisions between the ends of a range, by the
	 * downgrades of the files.
	 * @param range from where the database is to where to go: {@code b:a},
	 * {@code b:base}, {@code heads:-1}
	 * @return the script; one without revisions when there is nothing to do
	 */
	public MigrationScript downgrade(TargetRange range) {
		return write(this.factory.known(this.dialect), range, (planner) -> planner.downgrade(range.alongStart().to()));
	}

	/**
	 * A script that records another position for a database, without running anything.
	 * @param range from the recorded position of the database to the new one
	 * @return the script; one without revisions when there is nothing to do
	 */
	public MigrationScript stamp(TargetRange range) {
		return write(this.factory.known(this.dialect), range,
				(planner) -> planner.stamp(List.of(range.alongStart().to())));
	}

	/**
	 * A script that creates the tables of Migrate where they are missing.
	 * @return the script
	 */
	public MigrationScript tables() {
		return this.factory.writer(this.dialect).tables(null, null);
	}

	private MigrationScript write(KnownRevisions known, TargetRange range, Function<Planner, Work> choice) {
		if (range.asksDatabase()) {
			throw new UnknownStartException(range);
		}
		ScriptWriter writer = this.factory.writer(this.dialect);
		DatabaseFacts facts = DatabaseFacts.assumed(known,
				new Navigator(known.graph(), Set.of()).stamp(List.of(range.from())));
		Work work = choice.apply(this.factory.planner(known, this.dialect));
		RevisionComparison comparison = work.compare(facts.applied());
		work.storedSql(comparison);
		MigrationPlan plan = work.plan(comparison, Map.of());
		return writer.write(plan, facts, known);
	}

}
