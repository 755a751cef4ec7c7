package dev.migrate.internal.scratch;

import dev.migrate.comparison.ScratchNote;
import dev.migrate.internal.schema.Routine;

/**
 * The removal of an obstacle that exists in a scratch database only.
 *
 * @param sentence the description of the removal
 */
record Removed(String sentence) implements ScratchNote {

	@Override
	public Routine routine() {
		return Routine.USUAL;
	}

}
