package dev.migrate.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * A key of an index.
 *
 * @param kind the kind of the content
 * @param content the name of a column, or an expression in SQL that stands as it is in
 * the list of keys, with parentheses where they are needed
 * @param collation its collation in SQL, or {@code null} for that of the content
 * @param operatorClass its operator class in SQL, with its parameters, or {@code null}
 * for the default
 * @param order the sort order
 */
public record IndexKey(Kind kind, String content, @Nullable String collation, @Nullable String operatorClass,
		Order order) {

	/**
	 * A column with defaults for everything else.
	 * @param column the name of the column
	 * @return the key
	 */
	public static IndexKey column(String column) {
		return new IndexKey(Kind.COLUMN, column, null, null, Order.ASCENDING);
	}

	/**
	 * The same key with another content.
	 * @param changed the content
	 * @return the key
	 */
	public IndexKey withContent(String changed) {
		return new IndexKey(this.kind, changed, this.collation, this.operatorClass, this.order);
	}

	/**
	 * The same key with the names of other objects and its SQL rewritten.
	 * @param rewriting the rewriting of names and SQL
	 * @return a key that keeps its own name
	 */
	IndexKey rewritten(Rewriting rewriting) {
		return (this.kind == Kind.COLUMN) ? this : withContent(rewriting.sql(this.content));
	}

	/** The kinds of a key's content. */
	public enum Kind {

		/** The name of a column. */
		COLUMN,

		/** An expression in SQL. */
		EXPRESSION

	}

	/**
	 * The sort order of a key. An access method without an order has {@link #ASCENDING}.
	 */
	public enum Order {

		/** {@code ASC NULLS LAST}, the default. */
		ASCENDING,

		/** {@code ASC NULLS FIRST}. */
		ASCENDING_NULLS_FIRST,

		/** {@code DESC NULLS FIRST}, the same as {@code DESC}. */
		DESCENDING,

		/** {@code DESC NULLS LAST}. */
		DESCENDING_NULLS_LAST

	}

}
