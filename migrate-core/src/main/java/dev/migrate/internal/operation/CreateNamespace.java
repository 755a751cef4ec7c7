package dev.migrate.internal.operation;

import dev.migrate.internal.schema.Namespace;

/**
 * Creates a schema of the database.
 *
 * @param namespace the schema
 */
public record CreateNamespace(Namespace namespace) implements DatabaseOperation {

	@Override
	public DropNamespace reverse() {
		return new DropNamespace(this.namespace);
	}

	@Override
	public Subject subject() {
		return Subject.namespace(this.namespace.name());
	}

	@Override
	public Verb verb() {
		return Verb.CREATE;
	}

	@Override
	public <R> R accept(DatabaseOperation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
