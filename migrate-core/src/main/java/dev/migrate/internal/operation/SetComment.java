package dev.migrate.internal.operation;

import org.jspecify.annotations.Nullable;

/**
 * Sets, changes or removes a comment.
 *
 * @param subject the thing that has the comment
 * @param from the comment as it is, or {@code null}
 * @param to the comment as it will be, or {@code null}
 */
public record SetComment(Subject subject, @Nullable String from, @Nullable String to) implements Operation {

	@Override
	public SetComment reverse() {
		return new SetComment(this.subject, this.to, this.from);
	}

	@Override
	public Verb verb() {
		return Verb.ALTER;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
