package dev.migrate.operation;

import dev.migrate.schema.View;

/**
 * Drops a view with all that it has.
 *
 * @param view the view
 */
public record DropView(View view) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateView(this.view);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
