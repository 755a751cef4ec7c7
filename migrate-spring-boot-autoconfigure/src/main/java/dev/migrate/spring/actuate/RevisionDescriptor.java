package dev.migrate.spring.actuate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.migrate.RevisionState;
import dev.migrate.RevisionStatus;
import dev.migrate.RevisionStatus.Reversible;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * One revision.
 *
 * @param id its identifier
 * @param state its state in the database
 * @param message its message
 * @param downRevisions the revisions that it follows
 * @param dependsOn the other revisions that must be applied before it
 * @param branchLabels the names that it gives to its branch
 * @param createDate when it was written
 * @param location the file and the line of its source
 * @param reversible whether it has a downgrade
 * @param application the record of its application, or {@code null} if it is not applied
 */
public record RevisionDescriptor(String id, RevisionState state, String message, List<String> downRevisions,
		List<String> dependsOn, List<String> branchLabels, @Nullable Instant createDate, String location,
		Reversible reversible, @Nullable Application application) {

	/**
	 * Describes a revision.
	 * @param status the revision and its state in the database
	 * @return its description
	 */
	public static RevisionDescriptor of(RevisionStatus status) {
		Revision revision = status.revision();
		return new RevisionDescriptor(revision.id().value(), status.state(), revision.message(),
				values(revision.downRevisions()), revision.dependsOn(), revision.branchLabels(), revision.createDate(),
				revision.location().toString(), status.reversible(), Application.of(status.application()));
	}

	static List<String> values(List<RevisionId> ids) {
		return ids.stream().map(RevisionId::value).toList();
	}

	/**
	 * The application of a revision to the database.
	 *
	 * @param at the time
	 * @param by the database user
	 * @param host the machine that ran it
	 * @param applicationVersion the version of the application, or {@code null}
	 * @param duration how long it took
	 */
	public record Application(Instant at, String by, String host, @Nullable String applicationVersion,
			Duration duration) {

		static @Nullable Application of(RevisionStatus.@Nullable Application application) {
			return (application != null) ? new Application(application.at(), application.by(), application.host(),
					application.applicationVersion(), application.duration()) : null;
		}

	}

}
