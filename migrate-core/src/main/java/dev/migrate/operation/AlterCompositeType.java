package dev.migrate.operation;

import dev.migrate.schema.CompositeType;

/**
 * Changes the attributes of a composite type.
 *
 * @param from the type as it is
 * @param to the type as it will be
 */
public record AlterCompositeType(CompositeType from, CompositeType to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterCompositeType(this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
