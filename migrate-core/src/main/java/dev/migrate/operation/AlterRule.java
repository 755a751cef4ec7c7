package dev.migrate.operation;

import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Rule;

/**
 * Changes when a rule is followed.
 *
 * @param relation the table or view
 * @param from the rule as it is
 * @param to the rule as it will be
 */
public record AlterRule(ObjectReference relation, Rule from, Rule to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterRule(this.relation, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
