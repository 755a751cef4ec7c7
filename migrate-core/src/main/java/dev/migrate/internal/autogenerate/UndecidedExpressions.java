package dev.migrate.internal.autogenerate;

import dev.migrate.internal.diff.Expression;
import dev.migrate.internal.diff.ExpressionComparison;

/**
 * Compares expressions by their text, and records whether there were any that it cannot
 * decide. Not thread-safe.
 */
final class UndecidedExpressions implements ExpressionComparison {

	private final ExpressionComparison text = ExpressionComparison.byText();

	private boolean any;

	@Override
	public boolean same(Expression from, Expression to) {
		boolean same = this.text.same(from, to);
		this.any |= !same;
		return same;
	}

	boolean any() {
		return this.any;
	}

}
