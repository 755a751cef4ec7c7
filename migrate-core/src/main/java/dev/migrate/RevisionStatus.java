package dev.migrate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * A revision and its state in a database.
 *
 * @param revision the revision, from its file or, where there is none, from the database
 * @param state its state in the database
 * @param reversible whether it has a downgrade
 * @param application how it was applied, or {@code null} when it is not
 */
public record RevisionStatus(Revision revision, RevisionState state, Reversible reversible,
		@Nullable Application application) {

	/**
	 * The identity of the revision.
	 * @return its identifier
	 */
	public RevisionId id() {
		return this.revision.id();
	}

	/** Whether there is a way back. */
	public enum Reversible {

		/** It has a downgrade. */
		YES,

		/** It says that there is no way back. */
		NO,

		/** Its downgrade is missing. */
		MISSING

	}

	/**
	 * How a revision was applied.
	 *
	 * @param at when
	 * @param by the database user
	 * @param host the machine that ran it
	 * @param applicationVersion the application's version, or {@code null} if unknown
	 * @param duration how long it took
	 * @param downRevisions its down revisions then
	 */
	public record Application(Instant at, String by, String host, @Nullable String applicationVersion,
			Duration duration, List<RevisionId> downRevisions) {
	}

}
