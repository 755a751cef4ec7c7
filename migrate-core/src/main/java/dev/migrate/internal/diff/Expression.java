package dev.migrate.internal.diff;

import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * An expression in SQL, with what one has to know to ask a database about it.
 *
 * @param kind what it is for
 * @param object the table or domain that it belongs to
 * @param type the type of its column in SQL, or {@code null} for a condition or a query
 * @param sql the expression
 */
public record Expression(Kind kind, QualifiedName object, @Nullable String type, String sql) {

	/** What an expression is for. */
	public enum Kind {

		/** The default of a column or domain. */
		DEFAULT,

		/** What a generated column is computed from. */
		GENERATED,

		/** The condition of a constraint. */
		CHECK,

		/** A key of an index or exclusion constraint. */
		INDEX_KEY,

		/** Which rows an index or exclusion constraint holds. */
		PREDICATE,

		/** The condition of a policy. */
		POLICY,

		/** The query of a view. */
		QUERY

	}

}
