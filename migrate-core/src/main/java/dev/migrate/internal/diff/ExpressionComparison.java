package dev.migrate.internal.diff;

/**
 * Decides whether two expressions are the same. An implementation with a database can ask
 * it, since an expression that a database has printed may change when the database parses
 * and prints it again.
 */
@FunctionalInterface
public interface ExpressionComparison {

	/**
	 * Compares two expressions of the same column, constraint or index.
	 * @param from the expression as it is
	 * @param to the expression as it will be
	 * @return whether they are known to mean the same
	 */
	boolean same(Expression from, Expression to);

	/**
	 * Compares the text. The order of conditions that are joined by {@code AND} and the
	 * different names of the current time do not count. In queries, everything counts.
	 * @return a comparison that needs no database
	 */
	static ExpressionComparison byText() {
		return (from, to) -> from.sql().equals(to.sql()) || (from.kind() != Expression.Kind.QUERY
				&& SqlText.normal(from.sql()).equals(SqlText.normal(to.sql())));
	}

}
