package dev.migrate.operation;

import dev.migrate.schema.EnumType;

/**
 * Drops a type with a fixed list of values.
 *
 * @param type the type
 */
public record DropEnum(EnumType type) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateEnum(this.type);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
