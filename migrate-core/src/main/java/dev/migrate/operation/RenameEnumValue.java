package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a value of an enum.
 *
 * @param type the enum
 * @param from the value as it is
 * @param to the value as it will be
 */
public record RenameEnumValue(QualifiedName type, String from, String to) implements Operation {

	@Override
	public Operation reverse() {
		return new RenameEnumValue(this.type, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
