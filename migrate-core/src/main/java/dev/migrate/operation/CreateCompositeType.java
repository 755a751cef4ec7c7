package dev.migrate.operation;

import dev.migrate.schema.CompositeType;

/**
 * Creates a composite type.
 *
 * @param type the type
 */
public record CreateCompositeType(CompositeType type) implements Operation {

	@Override
	public Operation reverse() {
		return new DropCompositeType(this.type);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
