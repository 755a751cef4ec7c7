package dev.migrate.operation;

import dev.migrate.schema.View;

/**
 * Gives a view another query. Columns can be added at its end only: a diff writes all
 * else as dropping the view and creating it again.
 *
 * @param from the view as it is
 * @param to the view as it will be
 */
public record ReplaceView(View from, View to) implements Operation {

	@Override
	public Operation reverse() {
		return new ReplaceView(this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
