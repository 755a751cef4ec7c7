package dev.migrate.operation;

import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Rule;

/**
 * Drops a rule.
 *
 * @param relation the table or view
 * @param rule the rule
 */
public record DropRule(ObjectReference relation, Rule rule) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateRule(this.relation, this.rule);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
