package dev.migrate.internal.scratch;

import dev.migrate.comparison.ScratchNote;
import dev.migrate.internal.schema.Routine;

/**
 * Something kept a statement from running in a scratch database alone, and was removed.
 *
 * @param sentence what was done
 */
record Removed(String sentence) implements ScratchNote {

	@Override
	public Routine routine() {
		return Routine.USUAL;
	}

}
