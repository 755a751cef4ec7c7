package dev.migrate.operation;

import dev.migrate.schema.MaterializedView;

/**
 * Drops a materialized view with its indexes.
 *
 * @param view the view
 */
public record DropMaterializedView(MaterializedView view) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateMaterializedView(this.view);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
