package dev.migrate.schema;

import java.util.Map;

/**
 * Makes a table a partition.
 *
 * @param parent the partitioned table
 * @param bound which rows it holds, in SQL: {@code FOR VALUES ...} or {@code DEFAULT}
 * @param names what keys and indexes of the parent are called here, by their names there,
 * where the names differ
 */
public record PartitionOf(QualifiedName parent, String bound, Map<String, String> names) {

	public PartitionOf {
		names = Options.copyOf(names);
	}

	/**
	 * A partition that does not say what it calls the keys and indexes of its parent.
	 * @param parent the partitioned table
	 * @param bound which rows it holds, in SQL
	 */
	public PartitionOf(QualifiedName parent, String bound) {
		this(parent, bound, Map.of());
	}

	/**
	 * What a key or index of the parent is called here.
	 * @param there its name there
	 * @return its name here
	 */
	public String name(String there) {
		return this.names.getOrDefault(there, there);
	}

	/**
	 * Whether this makes a table the same partition as another one does, whatever the
	 * keys are called.
	 * @param other the other one
	 * @return whether the parent and the bound are the same
	 */
	public boolean isSame(PartitionOf other) {
		return this.parent.equals(other.parent) && this.bound.equals(other.bound);
	}

	/**
	 * The same partition with the names of other objects and its SQL rewritten.
	 * @param rewriting how they are rewritten
	 * @return a partition that keeps its own name
	 */
	PartitionOf rewritten(Rewriting rewriting) {
		return new PartitionOf(rewriting.name(this.parent), this.bound, this.names);
	}

}
