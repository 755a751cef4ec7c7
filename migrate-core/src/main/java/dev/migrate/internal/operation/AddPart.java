package dev.migrate.internal.operation;

import java.util.Set;

import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.TakenName;

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
