package dev.migrate.internal.operation;

import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;

/**
 * Renames a value of an enum.
 *
 * @param type the enum
 * @param from the value as it is
 * @param to the value as it will be
 */
public record RenameEnumValue(QualifiedName type, String from, String to) implements Rename {

	@Override
	public RenameEnumValue reverse() {
		return new RenameEnumValue(this.type, this.to, this.from);
	}

	@Override
	public Subject subject() {
		return Subject.of(new ObjectReference(ObjectKind.ENUM, this.type));
	}

	@Override
	public <R> R accept(Operation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public <R> R accept(Rename.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
