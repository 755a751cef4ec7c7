package dev.migrate.internal.schema;

import java.util.Map;

/**
 * Makes a table a partition.
 *
 * @param parent the partitioned table
 * @param bound the rows that it holds, in SQL: {@code FOR VALUES ...} or {@code DEFAULT}
 * @param names the names of the parent's keys and indexes in the partition, by their
 * names in the parent, where the two differ
 */
public record PartitionOf(QualifiedName parent, String bound, Map<String, String> names) {

	public PartitionOf {
		names = Options.copyOf(names);
	}

	/**
	 * A partition without names for the keys and indexes of its parent.
	 * @param parent the partitioned table
	 * @param bound the rows that it holds, in SQL
	 */
	public PartitionOf(QualifiedName parent, String bound) {
		this(parent, bound, Map.of());
	}

	/**
	 * The name that a key or index of the parent has in the partition.
	 * @param there its name in the parent
	 * @return its name in the partition
	 */
	public String name(String there) {
		return this.names.getOrDefault(there, there);
	}

	/**
	 * Whether this makes a table the same partition as another one does, regardless of
	 * the names of keys and indexes.
	 * @param other the other one
	 * @return whether the parent and the bound are the same
	 */
	public boolean isSame(PartitionOf other) {
		return this.parent.equals(other.parent) && this.bound.equals(other.bound);
	}

	/**
	 * The same partition with the names of other objects and its SQL rewritten.
	 * @param rewriting the rewriting of names and SQL
	 * @return a partition that keeps its own name
	 */
	PartitionOf rewritten(Rewriting rewriting) {
		return new PartitionOf(rewriting.name(this.parent), this.bound, this.names);
	}

}
