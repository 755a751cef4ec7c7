package dev.migrate.internal.diff;

import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Rename;
import dev.migrate.internal.schema.ObjectReference;

/** Something about a difference that a person should know or decide. */
public sealed interface Finding {

	/**
	 * Something is gone and something like it is new: that may be a rename, which would
	 * keep the data.
	 *
	 * @param rename the operation that could take the place of a drop; a diff does it
	 * when it is among the renames of its settings
	 * @param similarity how alike the two are, in percent
	 */
	record RenameCandidate(Rename rename, int similarity) implements Finding {
	}

	/**
	 * Something that is not wanted any more is dropped, although drops are withheld.
	 *
	 * @param drop the operation that drops it
	 * @param reason why it cannot stay
	 */
	record NotKept(Operation drop, String reason) implements Finding {
	}

	/**
	 * A difference for which there is no operation.
	 *
	 * @param object the object that differs
	 * @param reason what differs, and what to do
	 */
	record NotChangeable(ObjectReference object, String reason) implements Finding {
	}

	/**
	 * A pattern of what is compared that matches nothing: perhaps it is mistyped.
	 *
	 * @param pattern the pattern
	 */
	record UnusedPattern(String pattern) implements Finding {
	}

}
