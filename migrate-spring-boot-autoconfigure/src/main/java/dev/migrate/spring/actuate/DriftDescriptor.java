package dev.migrate.spring.actuate;

import java.time.Instant;
import java.util.List;

import dev.migrate.database.SchemaChange;
import dev.migrate.drift.Drift;
import org.jspecify.annotations.Nullable;

/**
 * The changes that others have made to a schema since the last run recorded it.
 *
 * @param state the result in one word
 * @param since when the last run recorded its schema, or {@code null} if none did
 * @param changes the changes
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
	 * @param kind the kind of change
	 * @param subject the changed object: its kind and its name
	 * @param was its former definition, or {@code null} if it did not exist
	 * @param is its present definition, or {@code null} if it no longer exists
	 */
	public record Change(SchemaChange.Kind kind, String subject, @Nullable String was, @Nullable String is) {

		static Change of(SchemaChange change) {
			return new Change(change.kind(), change.subject(), change.was(), change.is());
		}

	}

}
