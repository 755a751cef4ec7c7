package dev.migrate.operation;

import dev.migrate.schema.RangeType;

/**
 * Creates a range type.
 *
 * @param type the type
 */
public record CreateRange(RangeType type) implements Operation {

	@Override
	public Operation reverse() {
		return new DropRange(this.type);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
