package dev.migrate.internal.operation;

import dev.migrate.internal.schema.SchemaObject;

/**
 * Changes an object itself, but not its name, its comment, its columns or its parts. For
 * a change of partition, see {@link AttachPartition}.
 *
 * @param from the object as it is
 * @param to the object as it will be, of the same kind and name
 */
public record AlterObject(SchemaObject from, SchemaObject to) implements Operation {

	@Override
	public AlterObject reverse() {
		return new AlterObject(this.to, this.from);
	}

	@Override
	public Subject subject() {
		return Subject.of(this.from.reference());
	}

	@Override
	public Verb verb() {
		return Verb.ALTER;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
