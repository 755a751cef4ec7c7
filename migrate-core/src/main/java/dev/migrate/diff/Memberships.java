package dev.migrate.diff;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import dev.migrate.operation.AttachPartition;
import dev.migrate.operation.DetachPartition;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;

/**
 * The tables that operations make partitions, and those that they make none.
 *
 * @param attached the tables that become partitions
 * @param detached the tables that stop being partitions
 */
record Memberships(Set<QualifiedName> attached, Set<QualifiedName> detached) {

	static Memberships of(Collection<Operation> operations) {
		Memberships memberships = new Memberships(new HashSet<>(), new HashSet<>());
		for (Operation operation : operations) {
			if (operation instanceof AttachPartition attach) {
				memberships.attached.add(attach.table());
			}
			else if (operation instanceof DetachPartition detach) {
				memberships.detached.add(detach.table());
			}
		}
		return memberships;
	}

}
