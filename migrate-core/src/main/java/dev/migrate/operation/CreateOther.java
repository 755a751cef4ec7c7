package dev.migrate.operation;

import dev.migrate.schema.OtherObject;

/**
 * Creates an object by the text that defines it.
 *
 * @param object the object, with a definition
 */
public record CreateOther(OtherObject object) implements Operation {

	@Override
	public Operation reverse() {
		return new DropOther(this.object);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
