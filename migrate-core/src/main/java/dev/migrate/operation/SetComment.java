package dev.migrate.operation;

import org.jspecify.annotations.Nullable;

/**
 * Says something of an object, or no longer does.
 *
 * @param target of what
 * @param from the comment as it is, or {@code null}
 * @param to the comment as it will be, or {@code null}
 */
public record SetComment(CommentTarget target, @Nullable String from, @Nullable String to) implements Operation {

	@Override
	public Operation reverse() {
		return new SetComment(this.target, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
