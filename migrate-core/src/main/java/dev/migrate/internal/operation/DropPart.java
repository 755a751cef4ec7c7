package dev.migrate.internal.operation;

import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;

/**
 * Drops a part of an object.
 *
 * @param owner the object
 * @param part the part
 */
public record DropPart(ObjectReference owner, Part part) implements Operation {

	@Override
	public AddPart reverse() {
		return new AddPart(this.owner, this.part);
	}

	@Override
	public Subject subject() {
		return Subject.of(this.owner, this.part);
	}

	@Override
	public Verb verb() {
		return Verb.DROP;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
