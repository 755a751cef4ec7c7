package dev.migrate.spring.command.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrate.RevisionState;
import dev.migrate.RevisionStatus;
import dev.migrate.State;
import dev.migrate.Status;
import dev.migrate.spring.command.look.CheckFinding.Kind;

/** The findings about the revisions of a database, the gravest first. */
public final class DatabaseFindings {

	private DatabaseFindings() {
	}

	/**
	 * Finds the revisions that need attention. A step that a run is working on needs
	 * none.
	 * @param status the state of the database
	 * @return the findings; empty if all revisions are applied and unchanged
	 */
	public static List<CheckFinding> of(Status status) {
		return Stream.of(RevisionState.PARTIAL, RevisionState.EDITED, RevisionState.UNKNOWN, RevisionState.PENDING)
			.filter((state) -> state != RevisionState.PARTIAL || status.state() != State.RUNNING)
			.flatMap((state) -> status.revisions().stream().filter((revision) -> revision.state() == state))
			.flatMap((revision) -> of(revision, status).stream())
			.toList();
	}

	private static Optional<CheckFinding> of(RevisionStatus revision, Status status) {
		String remedy = status.remedies().getOrDefault(revision.state(), "");
		return switch (revision.state()) {
			case APPLIED -> Optional.empty();
			case PENDING -> Optional.of(finding(Kind.PENDING, revision, " is not applied.", status.remedies().isEmpty()
					? "Type: migrate upgrade " + revision.id() : "See to the edited and unknown revisions first."));
			case PARTIAL ->
				Optional.of(finding(Kind.INTERRUPTED, revision, " was interrupted between two of its transactions.",
						"Type: migrate upgrade, which goes on with it and says so if it cannot."));
			case EDITED -> Optional.of(finding(Kind.EDITED, revision, " was changed after it had been applied.",
					"See what was changed with: migrate plan. " + remedy));
			case UNKNOWN -> Optional.of(finding(Kind.UNKNOWN, revision,
					" is in the database, and this application has no file for it.", remedy));
		};
	}

	private static CheckFinding finding(Kind kind, RevisionStatus revision, String problem, String action) {
		String title = revision.revision().title();
		String name = title.isEmpty() ? revision.id().value() : revision.id() + " (" + title + ")";
		return new CheckFinding(kind, revision.id().value(), revision.revision().location().toString(), name + problem,
				action);
	}

}
