package dev.migrate.operation;

import dev.migrate.schema.Sequence;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements Operation {

	@Override
	public Operation reverse() {
		return new DropSequence(this.sequence);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
