package dev.migrate.internal.operation;

import dev.migrate.internal.schema.Extension;

/**
 * Removes an extension.
 *
 * @param extension the extension
 */
public record DropExtension(Extension extension) implements DatabaseOperation {

	@Override
	public CreateExtension reverse() {
		return new CreateExtension(this.extension);
	}

	@Override
	public Subject subject() {
		return Subject.extension(this.extension.name());
	}

	@Override
	public Verb verb() {
		return Verb.DROP;
	}

	@Override
	public <R> R accept(DatabaseOperation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
