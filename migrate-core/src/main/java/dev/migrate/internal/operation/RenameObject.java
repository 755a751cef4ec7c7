package dev.migrate.internal.operation;

import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.TakenName;

/**
 * Renames an object, or moves it to another schema.
 *
 * @param object the object as it is
 * @param to its name as it will be
 */
public record RenameObject(ObjectReference object, QualifiedName to) implements Rename {

	@Override
	public RenameObject reverse() {
		return new RenameObject(renamed(), this.object.name());
	}

	/**
	 * The reference to the renamed object.
	 * @return the reference under the new name
	 */
	public ObjectReference renamed() {
		return new ObjectReference(this.object.kind(), this.to, this.object.arguments());
	}

	@Override
	public Subject subject() {
		return Subject.of(this.object);
	}

	@Override
	public Set<TakenName> takes() {
		return this.object.kind()
			.nameSpaces()
			.stream()
			.map((space) -> new TakenName(space, this.to))
			.collect(Collectors.toSet());
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
