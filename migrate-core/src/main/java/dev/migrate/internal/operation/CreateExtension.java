package dev.migrate.internal.operation;

import dev.migrate.internal.schema.Extension;

/**
 * Installs an extension.
 *
 * @param extension the extension
 */
public record CreateExtension(Extension extension) implements DatabaseOperation {

	@Override
	public DropExtension reverse() {
		return new DropExtension(this.extension);
	}

	@Override
	public Subject subject() {
		return Subject.extension(this.extension.name());
	}

	@Override
	public Verb verb() {
		return Verb.CREATE;
	}

	@Override
	public <R> R accept(DatabaseOperation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
