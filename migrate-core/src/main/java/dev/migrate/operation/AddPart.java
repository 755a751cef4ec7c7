package dev.migrate.operation;

import java.util.Set;

import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.Part;
import dev.migrate.schema.TakenName;

/**
 * Adds a part to an object.
 *
 * @param owner the object
 * @param part the part
 */
public record AddPart(ObjectReference owner, Part part) implements Operation {

	@Override
	public DropPart reverse() {
		return new DropPart(this.owner, this.part);
	}

	@Override
	public Subject subject() {
		return Subject.of(this.owner, this.part);
	}

	@Override
	public Verb verb() {
		return Verb.CREATE;
	}

	@Override
	public Set<TakenName> takes() {
		return this.part.names(this.owner.name());
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
