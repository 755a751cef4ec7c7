package dev.migrate.operation;

import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Trigger;

/**
 * Changes when a trigger fires.
 *
 * @param relation the table or view
 * @param from the trigger as it is
 * @param to the trigger as it will be
 */
public record AlterTrigger(ObjectReference relation, Trigger from, Trigger to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterTrigger(this.relation, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
