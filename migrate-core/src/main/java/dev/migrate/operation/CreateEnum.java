package dev.migrate.operation;

import dev.migrate.schema.EnumType;

/**
 * Creates a type with a fixed list of values.
 *
 * @param type the type
 */
public record CreateEnum(EnumType type) implements Operation {

	@Override
	public Operation reverse() {
		return new DropEnum(this.type);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
