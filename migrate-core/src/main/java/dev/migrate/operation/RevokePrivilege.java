package dev.migrate.operation;

import dev.migrate.schema.Grant;

/**
 * No longer lets a role do something with an object.
 *
 * @param grant the privilege and the object
 */
public record RevokePrivilege(Grant grant) implements Operation {

	@Override
	public Operation reverse() {
		return new GrantPrivilege(this.grant);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
