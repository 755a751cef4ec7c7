package dev.migrate.operation;

import dev.migrate.schema.SchemaObject;

/**
 * Changes an object itself: what is neither its name nor its comment, a column or a part.
 * Being a partition does not count: see {@link AttachPartition}.
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
