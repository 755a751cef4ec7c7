package dev.migrate.drift;

import java.time.Instant;
import java.util.List;

import dev.migrate.database.SchemaChange;
import org.jspecify.annotations.Nullable;

/**
 * The result of the comparison of a schema with the last one that a run left.
 *
 * @param state the result in one word
 * @param since when the last run recorded its schema, or {@code null} if none did
 * @param changes the changes since then, ordered by the changed objects
 * @param reason the reason why nothing was compared, or {@code null}
 */
public record Drift(State state, @Nullable Instant since, List<SchemaChange> changes, @Nullable String reason) {

	public Drift {
		changes = List.copyOf(changes);
	}

	/**
	 * The schema was compared with the last one that a run left.
	 * @param since when the last run recorded its schema
	 * @param changes the changes since then
	 * @return a result
	 */
	public static Drift between(Instant since, List<SchemaChange> changes) {
		return new Drift(changes.isEmpty() ? State.NONE : State.FOUND, since, changes, null);
	}

	/**
	 * Nothing was compared.
	 * @param since when the last run recorded its schema, or {@code null} if none did
	 * @param reason the reason why nothing was compared, in a whole sentence
	 * @return a result without changes
	 */
	public static Drift notCompared(@Nullable Instant since, String reason) {
		return new Drift(State.NOT_COMPARED, since, List.of(), reason);
	}

	/**
	 * The changes, each in one line.
	 * @return phrases for a person; empty when there are no changes
	 */
	public List<String> describe() {
		return this.changes.stream().map(SchemaChange::describe).toList();
	}

	/** The result of a comparison. */
	public enum State {

		/** The schema is what the last run left. */
		NONE,

		/** The schema is different. */
		FOUND,

		/** There is nothing to compare with, or the comparison failed. */
		NOT_COMPARED

	}

}
