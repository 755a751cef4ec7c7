package dev.migrate.operation;

import dev.migrate.schema.Extension;

/**
 * Installs an extension.
 *
 * @param extension the extension
 */
public record CreateExtension(Extension extension) implements Operation {

	@Override
	public Operation reverse() {
		return new DropExtension(this.extension);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
