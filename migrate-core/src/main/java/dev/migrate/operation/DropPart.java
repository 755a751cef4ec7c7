package dev.migrate.operation;

import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Part;

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
