package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/** Rewrites the names of other objects and the SQL that an object holds. */
public interface Rewriting {

	/**
	 * Rewrites the name of an object.
	 * @param name the name
	 * @return the name that it has afterwards
	 */
	QualifiedName name(QualifiedName name);

	/**
	 * Rewrites an expression, a type, a query or a definition.
	 * @param sql the SQL
	 * @return the SQL afterwards
	 */
	String sql(String sql);

	/**
	 * Rewrites a default, which may name a sequence in a literal.
	 * @param sql the expression in SQL
	 * @return the expression afterwards
	 */
	String defaultExpression(String sql);

	/**
	 * Rewrites SQL that may be absent.
	 * @param sql the SQL, or {@code null}
	 * @return the SQL afterwards, or {@code null}
	 */
	default @Nullable String optional(@Nullable String sql) {
		return (sql != null) ? sql(sql) : null;
	}

}
