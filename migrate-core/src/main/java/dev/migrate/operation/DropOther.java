package dev.migrate.operation;

import dev.migrate.schema.OtherObject;

/**
 * Drops an object that is known by its text alone.
 *
 * @param object the object, with a definition
 */
public record DropOther(OtherObject object) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateOther(this.object);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
