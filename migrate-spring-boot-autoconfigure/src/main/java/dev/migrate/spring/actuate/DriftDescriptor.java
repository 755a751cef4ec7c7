package dev.migrate.spring.actuate;

import java.time.Instant;
import java.util.List;

import dev.migrate.database.SchemaChange;
import dev.migrate.drift.Drift;
import org.jspecify.annotations.Nullable;

/**
 * What others have changed in a schema since the last run recorded it.
 *
 * @param state the result in one word
 * @param since when the last run recorded its schema, or {@code null} if none did
 * @param changes what was changed
 * @param reason why nothing was compared, or {@code null}
 */
public record DriftDescriptor(Drift.State state, @Nullable Instant since, List<Change> changes,
		@Nullable String reason) {

	static DriftDescriptor of(Drift drift) {
		return new DriftDescriptor(drift.state(), drift.since(), drift.changes().stream().map(Change::of).toList(),
				drift.reason());
	}

	/**
	 * A change.
	 *
	 * @param kind what happened
	 * @param subject what it happened to: the kind and the name
	 * @param was what it was, or {@code null} if it was not there
	 * @param is what it is, or {@code null} if it is not there any more
	 */
	public record Change(SchemaChange.Kind kind, String subject, @Nullable String was, @Nullable String is) {

		static Change of(SchemaChange change) {
			return new Change(change.kind(), change.subject(), change.was(), change.is());
		}

	}

}
