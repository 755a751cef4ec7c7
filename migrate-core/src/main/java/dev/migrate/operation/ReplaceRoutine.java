package dev.migrate.operation;

import dev.migrate.schema.Routine;

/**
 * Replaces a function or procedure by one with the same arguments and result.
 *
 * @param from the routine as it is
 * @param to the routine as it will be
 */
public record ReplaceRoutine(Routine from, Routine to) implements Operation {

	@Override
	public Operation reverse() {
		return new ReplaceRoutine(this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
