package dev.migrate.operation;

import dev.migrate.schema.Sequence;

/**
 * Changes how a sequence counts, or to which column it belongs.
 *
 * @param from the sequence as it is
 * @param to the sequence as it will be
 */
public record AlterSequence(Sequence from, Sequence to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterSequence(this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
