package dev.migrate.internal.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.migrate.error.Fault;
import dev.migrate.execution.IrreversibleRevisionException;
import dev.migrate.execution.Step;
import dev.migrate.history.Action;
import dev.migrate.history.RevisionRecord;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.Statements;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.AppliedRevisions;
import dev.migrate.internal.history.RowState;
import dev.migrate.internal.history.StoredSql;
import dev.migrate.internal.script.Placeholders;
import dev.migrate.internal.script.Products;
import dev.migrate.internal.script.StoredText;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.Checksum;
import dev.migrate.script.Downgrade;
import dev.migrate.script.FileText;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.Section;
import dev.migrate.script.SectionPart;
import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the statements of a step: those of the file if it has not changed since it was
 * applied, and otherwise the copy in the database.
 */
final class Sections {

	private final KnownRevisions known;

	private final Dialect dialect;

	private final Placeholders placeholders;

	Sections(KnownRevisions known, Dialect dialect, Placeholders placeholders) {
		this.known = known;
		this.dialect = dialect;
		this.placeholders = placeholders;
	}

	// The steps that take revisions back. Reports all irreversible revisions at once.
	List<Step> downgrades(List<Revision> revisions, AppliedRevisions applied, Map<RevisionId, StoredSql> stored) {
		List<Step> steps = new ArrayList<>();
		List<Fault> faults = new ArrayList<>();
		for (Revision revision : revisions) {
			RevisionRecord record = record(revision, stored.get(revision.id()), applied);
			Downgrade downgrade = downgrade(record);
			if (downgrade instanceof Downgrade.Available available) {
				steps.add(new Step.Run(Action.DOWNGRADE, record, available.section(), null));
			}
			else {
				faults.add(new Fault(revision.location(),
						"revision " + revision.id() + " " + reason(downgrade) + source(record)));
			}
		}
		if (!faults.isEmpty()) {
			throw new IrreversibleRevisionException(faults);
		}
		return steps;
	}

	private static String reason(Downgrade downgrade) {
		return (downgrade instanceof Downgrade.Irreversible irreversible) ? "is irreversible: " + irreversible.reason()
				: "has no downgrade section.";
	}

	// A downgrade that somebody writes into the file may not be the one that counts.
	private String source(RevisionRecord record) {
		Optional<RevisionScript> script = this.known.scripts().find(record.revision().id());
		if (script.isEmpty()) {
			return " That is its copy in the database, since its file is gone: put the file back, with a downgrade.";
		}
		return script.get().checksums().contains(new Checksum(record.checksum())) ? ""
				: " That is its copy in the database, since its file has been edited: give the file its upgrade section "
						+ "back, and the downgrade of the file counts.";
	}

	private RevisionRecord record(Revision revision, @Nullable StoredSql stored, AppliedRevisions applied) {
		Optional<RevisionScript> script = this.known.scripts().find(revision.id());
		if (script.isPresent() && stored == null) {
			return Planner.record(script.get());
		}
		AppliedRevision row = applied.find(revision.id());
		if (row == null || stored == null) {
			throw new IllegalStateException("Revision " + revision.id() + " is neither in a file nor in the database");
		}
		return stored(row, stored);
	}

	private static RevisionRecord stored(AppliedRevision row, StoredSql stored) {
		return new RevisionRecord(row.revision(), row.checksum(), row.fileHash(), FileText.of(stored.upgrade()),
				FileText.of(stored.downgrade()));
	}

	private Downgrade downgrade(RevisionRecord record) {
		return this.known.scripts()
			.find(record.revision().id())
			.map(RevisionScript::downgrade)
			.filter((downgrade) -> downgrade.text().equals(record.downgradeSql()))
			.orElseGet(() -> StoredText.downgrade(record.downgradeSql().toString(), name(record.revision().id()),
					products(this.dialect)));
	}

	// Rebuilds the steps that an earlier run has begun.
	List<Step.Run> begun(AppliedRevisions applied, Map<RevisionId, StoredSql> stored) {
		List<Step.Run> steps = new ArrayList<>();
		for (AppliedRevision row : applied.begun()) {
			StoredSql sql = stored.get(row.id());
			if (sql != null) {
				steps.add(begun(row, sql));
			}
		}
		checkStatements(steps);
		return steps;
	}

	private Step.Run begun(AppliedRevision row, StoredSql stored) {
		Step.Run before = stored(row, stored, this.dialect);
		Optional<RevisionScript> script = this.known.scripts().find(row.id());
		if (before.action() == Action.DOWNGRADE || script.isEmpty()) {
			return before;
		}
		checkPrefix(row, before.section().statements(), script.get().upgrade().statements());
		return new Step.Run(Action.UPGRADE, Planner.record(script.get()), script.get().upgrade(), before.interrupted());
	}

	// A step that has begun, from the copy in the database.
	static Step.Run stored(AppliedRevision row, StoredSql stored, Dialect dialect) {
		boolean back = row.state() == RowState.DOWNGRADING;
		Section section = StoredText.section(back ? stored.downgrade() : stored.upgrade(), name(row.id()),
				products(dialect));
		return new Step.Run(back ? Action.DOWNGRADE : Action.UPGRADE, stored(row, stored), section,
				new Step.Interrupted(row.statementsDone(), row.intent()));
	}

	private static void checkPrefix(AppliedRevision row, List<Statement> before, List<Statement> now) {
		int fixed = row.statementsDone() + ((row.intent() != null) ? 1 : 0);
		boolean same = now.size() >= fixed;
		for (int i = 0; same && i < fixed; i++) {
			same = before.get(i).sql().equals(now.get(i).sql());
		}
		if (!same) {
			throw Failures.changed(row.id(), row.source(), row.statementsDone(), before.size(), row.intent() != null);
		}
	}

	// Parses a section that the database keeps.
	Section parse(RevisionId id, String text) {
		return StoredText.section(text, name(id), products(this.dialect));
	}

	private static Products products(Dialect dialect) {
		return Products.only(dialect.product(), dialect.syntax());
	}

	private static String name(RevisionId id) {
		return "revision " + id + " in the database";
	}

	// Reports each statement that the server would refuse in the step's transaction, that
	// would let other runs in, or that a placeholder turns into something else.
	void checkStatements(List<? extends Step> steps) {
		List<Fault> faults = new ArrayList<>();
		for (Step step : steps) {
			if (step instanceof Step.Run run) {
				run.section().parts().forEach((part) -> check(run, part, faults));
			}
		}
		if (!faults.isEmpty()) {
			throw new InvalidRevisionsException(faults);
		}
	}

	private void check(Step.Run run, SectionPart part, List<Fault> faults) {
		for (Statement written : part.statements()) {
			this.placeholders.problem(written, part.transaction(), this.dialect.syntax())
				.or(() -> problem(run, part.transaction(), this.placeholders.apply(written).sql()))
				.ifPresent((problem) -> faults.add(new Fault(written.location(), problem)));
		}
	}

	private Optional<String> problem(Step.Run run, TransactionMode mode, String sql) {
		Statements statements = this.dialect.statements();
		String refusal = statements.refusal(sql);
		if (refusal == null && mode == TransactionMode.ON && statements.refusesTransaction(sql)) {
			refusal = "this statement cannot run in a transaction. Begin its section with '-- migrate:"
					+ run.action().name().toLowerCase(Locale.ROOT)
					+ " transaction=off', or its part of the section with '-- migrate:commit transaction=off'.";
		}
		return Optional.ofNullable(refusal);
	}

}
