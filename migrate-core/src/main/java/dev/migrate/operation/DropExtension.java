package dev.migrate.operation;

import dev.migrate.schema.Extension;

/**
 * Removes an extension.
 *
 * @param extension the extension
 */
public record DropExtension(Extension extension) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateExtension(this.extension);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
