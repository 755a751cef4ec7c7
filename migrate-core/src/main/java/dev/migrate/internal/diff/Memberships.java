package dev.migrate.internal.diff;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.operation.AttachPartition;
import dev.migrate.internal.operation.DetachPartition;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;

/**
 * The tables that operations attach as partitions, and those that they detach.
 *
 * @param attached the tables that become partitions
 * @param detached the tables that stop being partitions
 * @param fitted the attached tables, and the tables above them
 */
record Memberships(Set<QualifiedName> attached, Set<QualifiedName> detached, Set<QualifiedName> fitted) {

	static Memberships of(Schema to, Causes operations) {
		Set<QualifiedName> attached = operations.all(AttachPartition.class)
			.stream()
			.map(AttachPartition::table)
			.collect(Collectors.toSet());
		Partitions partitions = new Partitions(to);
		Set<QualifiedName> fitted = new HashSet<>(attached);
		attached.stream()
			.flatMap((table) -> to.table(table).stream())
			.forEach((table) -> fitted.addAll(partitions.above(table)));
		return new Memberships(attached,
				operations.all(DetachPartition.class).stream().map(DetachPartition::table).collect(Collectors.toSet()),
				fitted);
	}

}
