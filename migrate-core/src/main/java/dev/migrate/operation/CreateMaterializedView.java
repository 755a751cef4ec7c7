package dev.migrate.operation;

import dev.migrate.schema.MaterializedView;

/**
 * Creates a materialized view with its indexes, and fills it.
 *
 * @param view the view
 */
public record CreateMaterializedView(MaterializedView view) implements Operation {

	@Override
	public Operation reverse() {
		return new DropMaterializedView(this.view);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
