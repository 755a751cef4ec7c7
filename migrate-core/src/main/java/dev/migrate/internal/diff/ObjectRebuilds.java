package dev.migrate.internal.diff;

import dev.migrate.internal.operation.CreateObject;
import dev.migrate.internal.operation.DropObject;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.operation.Verb;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;

/**
 * Drops views, routines and other users of a thing, and creates the wanted ones again.
 *
 * @param from the schema before
 * @param to the schema after
 * @param operations the set that receives the operations
 */
record ObjectRebuilds(Schema from, Schema to, Causes operations) {

	// Does nothing for an object that the wanted schema does not have, nor for one that
	// holds rows or is the type of columns.
	void rebuild(ObjectReference reference) {
		SchemaObject was = this.from.object(reference).orElse(null);
		SchemaObject is = this.to.object(reference).orElse(null);
		if (was != null && is != null && is.isDescribed() && !reference.kind().role().isFoundation()) {
			this.operations.removeIf(reference.name(), (operation) -> isIncluded(operation, reference));
			this.operations.add(new DropObject(was));
			this.operations.add(new CreateObject(is));
		}
	}

	// Whether the creation of the object includes the operation.
	private static boolean isIncluded(Operation operation, ObjectReference object) {
		boolean whole = operation.subject().equals(Subject.of(object)) && operation.verb() != Verb.ALTER;
		return operation.subject().isWithin(object) && !whole;
	}

}
