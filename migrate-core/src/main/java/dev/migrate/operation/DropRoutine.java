package dev.migrate.operation;

import dev.migrate.schema.Routine;

/**
 * Drops a function or procedure.
 *
 * @param routine the function or procedure
 */
public record DropRoutine(Routine routine) implements Operation {

	@Override
	public Operation reverse() {
		return new CreateRoutine(this.routine);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
