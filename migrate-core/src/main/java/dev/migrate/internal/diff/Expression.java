package dev.migrate.internal.diff;

import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * An expression in SQL, with the facts that a database needs to parse it.
 *
 * @param kind the use of the expression
 * @param object the table or domain that it belongs to
 * @param type the type of its column in SQL, or {@code null} for a condition or a query
 * @param sql the expression
 */
public record Expression(Kind kind, QualifiedName object, @Nullable String type, String sql) {

	/** The uses of an expression. */
	public enum Kind {

		/** The default of a column or domain. */
		DEFAULT,

		/** The expression of a generated column. */
		GENERATED,

		/** The condition of a constraint. */
		CHECK,

		/** A key of an index or exclusion constraint. */
		INDEX_KEY,

		/** The condition for the rows of an index or exclusion constraint. */
		PREDICATE,

		/** The condition of a policy. */
		POLICY,

		/** The query of a view. */
		QUERY

	}

}
