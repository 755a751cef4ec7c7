package dev.migrate.operation;

import dev.migrate.schema.Privilege;

/**
 * No longer lets a role do something with a schema of the database.
 *
 * @param namespace the name of the schema
 * @param privilege the privilege
 */
public record RevokeOnNamespace(String namespace, Privilege privilege) implements Operation {

	@Override
	public Operation reverse() {
		return new GrantOnNamespace(this.namespace, this.privilege);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
