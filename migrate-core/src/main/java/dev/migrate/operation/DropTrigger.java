package dev.migrate.operation;

import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Trigger;

/**
 * Drops a trigger.
 *
 * @param relation the table or view
 * @param trigger the trigger
 */
public record DropTrigger(ObjectReference relation, Trigger trigger) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateTrigger(this.relation, this.trigger);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
