package dev.migrate.operation;

import dev.migrate.schema.Grant;

/**
 * Lets a role do something with an object.
 *
 * @param grant the privilege and the object
 */
public record GrantPrivilege(Grant grant) implements Operation {

	@Override
	public Operation reverse() {
		return new RevokePrivilege(this.grant);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
