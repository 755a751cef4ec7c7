package dev.migrate.internal.operation;

import dev.migrate.internal.schema.Extension;

/**
 * Moves the objects of an extension to another schema.
 *
 * @param from the extension as it is
 * @param to the extension as it will be
 */
public record MoveExtension(Extension from, Extension to) implements DatabaseOperation {

	@Override
	public MoveExtension reverse() {
		return new MoveExtension(this.to, this.from);
	}

	@Override
	public Subject subject() {
		return Subject.extension(this.to.name());
	}

	@Override
	public Verb verb() {
		return Verb.ALTER;
	}

	@Override
	public <R> R accept(DatabaseOperation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
