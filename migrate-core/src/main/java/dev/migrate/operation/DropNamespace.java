package dev.migrate.operation;

import dev.migrate.schema.Namespace;

/**
 * Drops a schema of the database, which is empty by then.
 *
 * @param namespace the schema
 */
public record DropNamespace(Namespace namespace) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateNamespace(this.namespace);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
