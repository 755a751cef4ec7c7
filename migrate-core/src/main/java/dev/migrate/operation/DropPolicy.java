package dev.migrate.operation;

import dev.migrate.schema.Policy;
import dev.migrate.schema.QualifiedName;

/**
 * Drops a row security policy.
 *
 * @param table the table
 * @param policy the policy
 */
public record DropPolicy(QualifiedName table, Policy policy) implements Operation {

	@Override
	public Operation reverse() {
		return new CreatePolicy(this.table, this.policy);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
