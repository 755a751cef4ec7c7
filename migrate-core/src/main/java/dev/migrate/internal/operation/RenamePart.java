package dev.migrate.internal.operation;

import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartKind;

/**
 * Renames a part of an object.
 *
 * @param owner the object
 * @param kind the kind of the part
 * @param from the name as it is
 * @param to the name as it will be
 */
public record RenamePart(ObjectReference owner, PartKind kind, String from, String to) implements Rename {

	@Override
	public RenamePart reverse() {
		return new RenamePart(this.owner, this.kind, this.to, this.from);
	}

	@Override
	public Subject subject() {
		return Subject.part(this.owner, this.kind, this.from);
	}

	@Override
	public <R> R accept(Operation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public <R> R accept(Rename.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
