package dev.migrate.internal.diff;

/**
 * Whether two expressions are the same. Who has a database can ask it: what it prints
 * does not always come back as it was when it is read and printed again.
 */
@FunctionalInterface
public interface ExpressionComparison {

	/**
	 * Compares two expressions of the same column, constraint or index.
	 * @param from the expression as it is
	 * @param to the expression as it will be
	 * @return whether they mean the same, as far as one can tell
	 */
	boolean same(Expression from, Expression to);

	/**
	 * Compares the text, but for the order of conditions that are joined by {@code AND},
	 * and for different names of the current time. Of a query every character counts.
	 * @return a comparison that needs no database
	 */
	static ExpressionComparison byText() {
		return (from, to) -> from.sql().equals(to.sql()) || (from.kind() != Expression.Kind.QUERY
				&& SqlText.normal(from.sql()).equals(SqlText.normal(to.sql())));
	}

}
