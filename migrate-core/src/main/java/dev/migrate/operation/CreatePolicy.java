package dev.migrate.operation;

import dev.migrate.schema.Policy;
import dev.migrate.schema.QualifiedName;

/**
 * Creates a row security policy.
 *
 * @param table the table
 * @param policy the policy
 */
public record CreatePolicy(QualifiedName table, Policy policy) implements Operation {

	@Override
	public Operation reverse() {
		return new DropPolicy(this.table, this.policy);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
