package dev.migrate.operation;

import dev.migrate.schema.Routine;

/**
 * Creates a function or procedure.
 *
 * @param routine the function or procedure
 */
public record CreateRoutine(Routine routine) implements Operation {

	@Override
	public Operation reverse() {
		return new DropRoutine(this.routine);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
