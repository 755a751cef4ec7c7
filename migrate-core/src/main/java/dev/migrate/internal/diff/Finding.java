package dev.migrate.internal.diff;

import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Rename;
import dev.migrate.internal.schema.ObjectReference;

/** A fact about a difference that a person should know or decide on. */
public sealed interface Finding {

	/**
	 * A thing that is gone and a similar new one. A rename would keep the data.
	 *
	 * @param rename the operation that could replace the drop; a diff contains it if it
	 * is among the renames of the settings
	 * @param similarity the similarity of the two, in percent
	 */
	record RenameCandidate(Rename rename, int similarity) implements Finding {
	}

	/**
	 * The drop of a thing that is no longer wanted, although drops are withheld.
	 *
	 * @param drop the drop
	 * @param reason why the thing cannot stay
	 */
	record NotKept(Operation drop, String reason) implements Finding {
	}

	/**
	 * A difference for which there is no operation.
	 *
	 * @param object the object that differs
	 * @param reason the difference, and the action to take
	 */
	record NotChangeable(ObjectReference object, String reason) implements Finding {
	}

	/**
	 * A pattern that matches nothing, perhaps because of a typing error.
	 *
	 * @param pattern the pattern
	 */
	record UnusedPattern(String pattern) implements Finding {
	}

}
