package dev.migrate.diff;

import dev.migrate.operation.AlterColumnDefault;
import dev.migrate.operation.AlterIndex;
import dev.migrate.operation.AlterOptions;
import dev.migrate.operation.AlterRule;
import dev.migrate.operation.AlterTrigger;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateMaterializedView;
import dev.migrate.operation.CreateOther;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateRule;
import dev.migrate.operation.CreateTrigger;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropMaterializedView;
import dev.migrate.operation.DropOther;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropRule;
import dev.migrate.operation.DropTrigger;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceRoutine;
import dev.migrate.operation.ReplaceView;
import dev.migrate.operation.SetComment;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.OtherObject;
import dev.migrate.schema.Routine;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.View;

/**
 * Drops views, routines and what else uses things, and creates them again as they are
 * wanted.
 *
 * @param from the schema before
 * @param to the schema after
 * @param operations takes what is to be done
 */
record ObjectRebuilds(Schema from, Schema to, Causes operations) {

	// Nothing to do if it is gone afterwards anyway, or is no view or routine.
	void rebuild(ObjectReference reference) {
		SchemaObject was = this.from.object(reference).orElse(null);
		SchemaObject is = this.to.object(reference).orElse(null);
		if (was instanceof View view && is instanceof View wanted) {
			again(reference, new DropView(view), new CreateView(wanted));
		}
		else if (was instanceof MaterializedView view && is instanceof MaterializedView wanted) {
			again(reference, new DropMaterializedView(view), new CreateMaterializedView(wanted));
		}
		else if (was instanceof Routine routine && is instanceof Routine wanted) {
			again(reference, new DropRoutine(routine), new CreateRoutine(wanted));
		}
		else if (was instanceof OtherObject other && is instanceof OtherObject wanted
				&& !wanted.definition().isEmpty()) {
			again(reference, new DropOther(other), new CreateOther(wanted));
		}
	}

	private void again(ObjectReference reference, Operation drop, Operation create) {
		this.operations.removeIf(reference.name(), (operation) -> isAbout(operation, reference));
		this.operations.add(drop);
		this.operations.add(create);
	}

	private static boolean isAbout(Operation operation, ObjectReference object) {
		return isReplaced(operation, object)
				|| (operation instanceof AlterOptions options && options.relation().equals(object))
				|| (operation instanceof SetComment comment && object.equals(comment.target().object()))
				|| (operation instanceof AlterColumnDefault value && value.column().table().equals(object.name()))
				|| isAboutPart(operation, object);
	}

	private static boolean isReplaced(Operation operation, ObjectReference object) {
		return (operation instanceof ReplaceView view && view.to().reference().equals(object))
				|| (operation instanceof ReplaceRoutine routine && routine.to().reference().equals(object));
	}

	private static boolean isAboutPart(Operation operation, ObjectReference object) {
		return isAboutTrigger(operation, object) || isAboutRule(operation, object) || isAboutIndex(operation, object);
	}

	private static boolean isAboutTrigger(Operation operation, ObjectReference object) {
		return (operation instanceof CreateTrigger create && create.relation().equals(object))
				|| (operation instanceof DropTrigger drop && drop.relation().equals(object))
				|| (operation instanceof AlterTrigger alter && alter.relation().equals(object));
	}

	private static boolean isAboutRule(Operation operation, ObjectReference object) {
		return (operation instanceof CreateRule create && create.relation().equals(object))
				|| (operation instanceof DropRule drop && drop.relation().equals(object))
				|| (operation instanceof AlterRule alter && alter.relation().equals(object));
	}

	private static boolean isAboutIndex(Operation operation, ObjectReference object) {
		return (operation instanceof CreateIndex create && create.relation().equals(object.name()))
				|| (operation instanceof DropIndex drop && drop.relation().equals(object.name()))
				|| (operation instanceof AlterIndex alter && alter.relation().equals(object.name()));
	}

}
