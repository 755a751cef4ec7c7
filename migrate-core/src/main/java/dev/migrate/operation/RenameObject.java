package dev.migrate.operation;

import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.QualifiedName;

/**
 * Renames an object of a schema, or moves it to another schema.
 *
 * @param object the object as it is
 * @param to its name as it will be
 */
public record RenameObject(ObjectReference object, QualifiedName to) implements Operation {

	@Override
	public Operation reverse() {
		return new RenameObject(new ObjectReference(this.object.kind(), this.to, this.object.arguments()),
				this.object.name());
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
