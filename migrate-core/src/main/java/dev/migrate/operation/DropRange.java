package dev.migrate.operation;

import dev.migrate.schema.RangeType;

/**
 * Drops a range type.
 *
 * @param type the type
 */
public record DropRange(RangeType type) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateRange(this.type);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
