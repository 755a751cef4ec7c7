package dev.migrate.operation;

import dev.migrate.schema.CompositeType;

/**
 * Drops a composite type.
 *
 * @param type the type
 */
public record DropCompositeType(CompositeType type) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateCompositeType(this.type);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
