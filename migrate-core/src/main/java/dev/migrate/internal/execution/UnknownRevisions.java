package dev.migrate.internal.execution;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.execution.DatabaseAheadException;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.revision.RevisionId;

/**
 * The revisions that are in the database but not in the files.
 *
 * @param comparison the comparison of the files with the database
 */
public record UnknownRevisions(RevisionComparison comparison) {

	private List<AppliedRevision> rows() {
		return this.comparison.unknown();
	}

	DatabaseAheadException error() {
		return new DatabaseAheadException(ids(),
				"The database is ahead of this application. It has revisions for which there is no file in "
						+ String.join(", ", this.comparison.scripts().locations()) + ":"
						+ rows().stream().map(UnknownRevisions::describe).collect(Collectors.joining()),
				advice());
	}

	/**
	 * What to do about them.
	 * @return a sentence, with the commands to type
	 */
	public String advice() {
		return "Start the application that has these revisions; or restore their files; " + wayBack() + replaced()
				+ "or, if this application can work with them, set migrate.database-ahead=allow.";
	}

	// Without a known revision, the way back would remove everything.
	private String wayBack() {
		if (hasNoOther()) {
			return "";
		}
		AdvisedDowngrades downgrades = AdvisedDowngrades.of(this.comparison, rows());
		return downgrades.areAvailable()
				? "or take them back with this application, since the database keeps their downgrade: "
						+ downgrades.commands(" and ") + "; "
				: "";
	}

	// A file that is not applied may hold what several did before.
	private String replaced() {
		boolean pending = this.comparison.scripts()
			.all()
			.stream()
			.anyMatch((script) -> this.comparison.applied().find(script.revision().id()) == null);
		return (hasNoOther() && pending)
				? "or, if other files replace them and the database has all that these make (a squashed history), record that, "
						+ "which runs nothing: migrate stamp --purge heads; "
				: "";
	}

	private boolean hasNoOther() {
		return rows().size() == this.comparison.applied().rows().size();
	}

	private List<RevisionId> ids() {
		return rows().stream().map(AppliedRevision::id).toList();
	}

	private static String describe(AppliedRevision row) {
		String version = (row.applicationVersion() != null) ? " by application " + row.applicationVersion() : "";
		return "\n  " + row.id() + " (" + row.revision().title() + "), from " + row.source() + ", applied "
				+ row.appliedAt() + " by " + row.appliedBy() + " on " + row.host() + version;
	}

}
