package dev.migrate.internal.operation;

import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;

/**
 * Changes a part of an object in place.
 *
 * @param owner the object
 * @param from the part as it is
 * @param to the part as it will be, of the same kind and name
 */
public record AlterPart(ObjectReference owner, Part from, Part to) implements Operation {

	@Override
	public AlterPart reverse() {
		return new AlterPart(this.owner, this.to, this.from);
	}

	@Override
	public Subject subject() {
		return Subject.of(this.owner, this.from);
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
