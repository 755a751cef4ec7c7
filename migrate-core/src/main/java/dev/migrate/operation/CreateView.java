package dev.migrate.operation;

import dev.migrate.schema.View;

/**
 * Creates a view with all that it has.
 *
 * @param view the view
 */
public record CreateView(View view) implements Operation {

	@Override
	public Operation reverse() {
		return new DropView(this.view);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
