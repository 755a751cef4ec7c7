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
 * @param statistics the target of {@code SET STATISTICS} for an expression, or
 * {@code null} if it is left to the server
 */
public record IndexKey(Kind kind, String content, @Nullable String collation, @Nullable String operatorClass,
		Order order, @Nullable Integer statistics) {

	/**
	 * A key whose values are analyzed as the server thinks right.
	 * @param kind the kind of the content
	 * @param content the name of a column, or an expression in SQL
	 * @param collation its collation in SQL, or {@code null}
	 * @param operatorClass its operator class in SQL, or {@code null}
	 * @param order the sort order
	 */
	public IndexKey(Kind kind, String content, @Nullable String collation, @Nullable String operatorClass,
			Order order) {
		this(kind, content, collation, operatorClass, order, null);
	}

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
		return new IndexKey(this.kind, changed, this.collation, this.operatorClass, this.order, this.statistics);
	}

	/**
	 * The same key analyzed in another way.
	 * @param changed the target of {@code SET STATISTICS}, or {@code null}
	 * @return the key
	 */
	public IndexKey withStatistics(@Nullable Integer changed) {
		return new IndexKey(this.kind, this.content, this.collation, this.operatorClass, this.order, changed);
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
