package dev.migrate.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An index that does not belong to a constraint. It is in the schema of its table.
 *
 * @param name its name
 * @param uniqueness whether its keys are unique
 * @param method its access method, such as {@code btree}
 * @param keys its keys, in their order
 * @param include further columns that it holds, in their order
 * @param predicate the rows that it holds, in SQL, or {@code null} for all
 * @param options its storage parameters
 * @param state whether it can be used
 * @param comment its comment, or {@code null} if it has none
 */
public record Index(String name, Uniqueness uniqueness, String method, List<IndexKey> keys, List<String> include,
		@Nullable String predicate, Map<String, String> options, State state,
		@Nullable String comment) implements Part {

	public Index {
		keys = List.copyOf(keys);
		include = List.copyOf(include);
		options = Options.copyOf(options);
	}

	@Override
	public Set<TakenName> names(QualifiedName owner) {
		return Set.of(new TakenName(NameSpace.RELATION, new QualifiedName(owner.schema(), this.name)));
	}

	@Override
	public PartKind kind() {
		return PartKind.INDEX;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

	/**
	 * The same index under another name.
	 * @param changed the name
	 * @return the index
	 */
	public Index withName(String changed) {
		return new Index(changed, this.uniqueness, this.method, this.keys, this.include, this.predicate, this.options,
				this.state, this.comment);
	}

	/**
	 * The same index with other keys.
	 * @param changed the keys, in their order
	 * @return the index
	 */
	public Index withKeys(List<IndexKey> changed) {
		return new Index(this.name, this.uniqueness, this.method, changed, this.include, this.predicate, this.options,
				this.state, this.comment);
	}

	/**
	 * The same index with other further columns.
	 * @param changed the columns, in their order
	 * @return the index
	 */
	public Index withInclude(List<String> changed) {
		return new Index(this.name, this.uniqueness, this.method, this.keys, changed, this.predicate, this.options,
				this.state, this.comment);
	}

	/**
	 * The same index for other rows.
	 * @param changed the rows that count, in SQL, or {@code null} for all
	 * @return the index
	 */
	public Index withPredicate(@Nullable String changed) {
		return new Index(this.name, this.uniqueness, this.method, this.keys, this.include, changed, this.options,
				this.state, this.comment);
	}

	/**
	 * The same index with other storage parameters.
	 * @param changed the storage parameters
	 * @return the index
	 */
	public Index withOptions(Map<String, String> changed) {
		return new Index(this.name, this.uniqueness, this.method, this.keys, this.include, this.predicate, changed,
				this.state, this.comment);
	}

	/**
	 * The same index with another comment.
	 * @param changed the comment, or {@code null} for none
	 * @return the index
	 */
	public Index withComment(@Nullable String changed) {
		return new Index(this.name, this.uniqueness, this.method, this.keys, this.include, this.predicate, this.options,
				this.state, changed);
	}

	/**
	 * The same index analyzed as the server thinks right.
	 * @return the index
	 */
	public Index withoutStatistics() {
		return withKeys(this.keys.stream().map((key) -> key.withStatistics(null)).toList());
	}

	@Override
	public Index rewritten(Rewriting rewriting) {
		return withKeys(this.keys.stream().map((key) -> key.rewritten(rewriting)).toList())
			.withPredicate(rewriting.optional(this.predicate));
	}

	/** Whether the keys of an index are unique. */
	public enum Uniqueness {

		/** Keys may repeat. */
		NOT_UNIQUE,

		/** Keys are unique, except that nulls differ from each other. */
		UNIQUE,

		/** Keys are unique, and nulls are equal; PostgreSQL 15 and later. */
		UNIQUE_NULLS_NOT_DISTINCT

	}

	/** Whether an index can be used. */
	public enum State {

		/** The index can be used. */
		VALID,

		/**
		 * The index is incomplete: a failed {@code CREATE INDEX CONCURRENTLY} left it, or
		 * it is the index of a partitioned table and a partition has no such index yet.
		 */
		INVALID

	}

}
