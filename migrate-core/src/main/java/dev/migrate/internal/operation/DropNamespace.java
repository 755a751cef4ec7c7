package dev.migrate.internal.operation;

import dev.migrate.internal.schema.Namespace;

/**
 * Drops a schema of the database, which must be empty.
 *
 * @param namespace the schema
 */
public record DropNamespace(Namespace namespace) implements DatabaseOperation {

	@Override
	public CreateNamespace reverse() {
		return new CreateNamespace(this.namespace);
	}

	@Override
	public Subject subject() {
		return Subject.namespace(this.namespace.name());
	}

	@Override
	public Verb verb() {
		return Verb.DROP;
	}

	@Override
	public <R> R accept(DatabaseOperation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
