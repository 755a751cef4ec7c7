package dev.migrate.internal.schema;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a table besides its columns: how it is stored and where its shape
 * comes from.
 *
 * @param persistence whether its content survives a crash
 * @param partitionKey the partition key in SQL, such as {@code RANGE (created_at)}, or
 * {@code null} if it is not partitioned
 * @param partitionOf its place as a partition, or {@code null} if it is none; a table may
 * be partitioned and a partition
 * @param inherits its parents, in their order, if it is not a partition
 * @param ofType the composite type that it has its columns from, or {@code null}
 * @param accessMethod the access method of its rows, or {@code null} for {@code heap}
 * @param options its storage parameters; those of its TOAST table start with
 * {@code toast.}
 * @param replicaIdentity the text after {@code REPLICA IDENTITY} in SQL, or {@code null}
 * for {@code DEFAULT}
 * @param clusterOn the name of the index that {@code CLUSTER} sorts by, or {@code null}
 * @param rowSecurity the roles that its policies hold for
 */
public record TableForm(Persistence persistence, @Nullable String partitionKey, @Nullable PartitionOf partitionOf,
		List<QualifiedName> inherits, @Nullable QualifiedName ofType, @Nullable String accessMethod,
		Map<String, String> options, @Nullable String replicaIdentity, @Nullable String clusterOn,
		RowSecurity rowSecurity) {

	/** The form of a table with defaults for everything. */
	public static final TableForm ORDINARY = new TableForm(Persistence.LOGGED, null, null, List.of(), null, null,
			Map.of(), null, null, RowSecurity.DISABLED);

	public TableForm {
		inherits = List.copyOf(inherits);
		options = Options.copyOf(options);
	}

	/**
	 * The same form partitioned in another way.
	 * @param changed the key in SQL, or {@code null} for a table that is not partitioned
	 * @return the form
	 */
	public TableForm withPartitionKey(@Nullable String changed) {
		return new TableForm(this.persistence, changed, this.partitionOf, this.inherits, this.ofType, this.accessMethod,
				this.options, this.replicaIdentity, this.clusterOn, this.rowSecurity);
	}

	/**
	 * The same form as another partition.
	 * @param changed the partition, or {@code null} for none
	 * @return the form
	 */
	public TableForm withPartitionOf(@Nullable PartitionOf changed) {
		return new TableForm(this.persistence, this.partitionKey, changed, this.inherits, this.ofType,
				this.accessMethod, this.options, this.replicaIdentity, this.clusterOn, this.rowSecurity);
	}

	/**
	 * The same form with other parents.
	 * @param changed the parents, in their order
	 * @return the form
	 */
	public TableForm withInherits(List<QualifiedName> changed) {
		return new TableForm(this.persistence, this.partitionKey, this.partitionOf, changed, this.ofType,
				this.accessMethod, this.options, this.replicaIdentity, this.clusterOn, this.rowSecurity);
	}

	/**
	 * The same form of another composite type.
	 * @param changed the type, or {@code null} for none
	 * @return the form
	 */
	public TableForm withOfType(@Nullable QualifiedName changed) {
		return new TableForm(this.persistence, this.partitionKey, this.partitionOf, this.inherits, changed,
				this.accessMethod, this.options, this.replicaIdentity, this.clusterOn, this.rowSecurity);
	}

	/**
	 * The same form with another replica identity.
	 * @param changed the replica identity in SQL, or {@code null} for the default
	 * @return the form
	 */
	public TableForm withReplicaIdentity(@Nullable String changed) {
		return new TableForm(this.persistence, this.partitionKey, this.partitionOf, this.inherits, this.ofType,
				this.accessMethod, this.options, changed, this.clusterOn, this.rowSecurity);
	}

	/**
	 * The same form sorted by another index.
	 * @param changed the name of the index, or {@code null} for none
	 * @return the form
	 */
	public TableForm withClusterOn(@Nullable String changed) {
		return new TableForm(this.persistence, this.partitionKey, this.partitionOf, this.inherits, this.ofType,
				this.accessMethod, this.options, this.replicaIdentity, changed, this.rowSecurity);
	}

	/**
	 * The same form with another row security.
	 * @param changed the row security
	 * @return the form
	 */
	public TableForm withRowSecurity(RowSecurity changed) {
		return new TableForm(this.persistence, this.partitionKey, this.partitionOf, this.inherits, this.ofType,
				this.accessMethod, this.options, this.replicaIdentity, this.clusterOn, changed);
	}

	/**
	 * The same form with the names of other objects and its SQL rewritten.
	 * @param rewriting the rewriting of names and SQL
	 * @return a form that keeps its own name
	 */
	TableForm rewritten(Rewriting rewriting) {
		return withPartitionKey(rewriting.optional(this.partitionKey))
			.withPartitionOf((this.partitionOf != null) ? this.partitionOf.rewritten(rewriting) : null)
			.withInherits(this.inherits.stream().map(rewriting::name).toList())
			.withOfType((this.ofType != null) ? rewriting.name(this.ofType) : null);
	}

}
