package dev.migrate.internal.diff;

import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.operation.AttachPartition;
import dev.migrate.internal.operation.DetachPartition;
import dev.migrate.internal.schema.QualifiedName;

/**
 * The tables that operations attach as partitions, and those that they detach.
 *
 * @param attached the tables that become partitions
 * @param detached the tables that stop being partitions
 */
record Memberships(Set<QualifiedName> attached, Set<QualifiedName> detached) {

	static Memberships of(Causes operations) {
		return new Memberships(
				operations.all(AttachPartition.class).stream().map(AttachPartition::table).collect(Collectors.toSet()),
				operations.all(DetachPartition.class).stream().map(DetachPartition::table).collect(Collectors.toSet()));
	}

}
