package dev.migrate.operation;

import dev.migrate.schema.EnumType;

/**
 * Changes the values of an enum. Values are added in place. What removes a value or
 * changes the order has to replace the type: a diff writes that as renaming the old type,
 * creating the new one and altering the columns.
 *
 * @param from the type as it is
 * @param to the type as it will be
 */
public record AlterEnumValues(EnumType from, EnumType to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterEnumValues(this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
