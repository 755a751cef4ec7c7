package dev.migrate.internal.diff;

import dev.migrate.internal.schema.ObjectReference;

/**
 * The positions of operations on objects within a stage.
 *
 * @param before the order of the objects before
 * @param after the order of the objects after
 */
record Positions(ObjectOrder before, ObjectOrder after) {

	// After the objects that it uses.
	Turn forward(Stage stage, ObjectReference object, Rank rank) {
		return new Turn(stage, this.after.position(object), rank);
	}

	// Before the objects that it uses.
	Turn backward(Stage stage, ObjectReference object, Rank rank) {
		int position = this.before.position(object);
		return new Turn(stage, (position != Integer.MAX_VALUE) ? -position : 1, rank);
	}

	// Whether a table or a type cannot exist without the object.
	boolean isNeededBefore(ObjectReference object) {
		return this.before.isNeeded(object);
	}

	boolean isNeededAfter(ObjectReference object) {
		return this.after.isNeeded(object);
	}

}
