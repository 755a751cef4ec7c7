package dev.migrate.dialect.postgresql.rendering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.operation.CreateMaterializedView;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameObject;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;

/**
 * What is known of the relations that operations change.
 *
 * @param created those that the operations create: nobody uses them yet
 * @param partitioned those that were there before and have partitions
 */
record Standing(Set<QualifiedName> created, Set<QualifiedName> partitioned) {

	static Standing of(Schema before, List<Operation> operations) {
		Set<QualifiedName> created = new HashSet<>();
		Set<QualifiedName> partitioned = new HashSet<>();
		before.tables()
			.stream()
			.filter((table) -> table.form().partitionKey() != null)
			.forEach((table) -> partitioned.add(table.name()));
		for (Operation operation : operations) {
			if (operation instanceof CreateTable create) {
				created.add(create.table().name());
			}
			else if (operation instanceof CreateMaterializedView create) {
				created.add(create.view().name());
			}
			else if (operation instanceof RenameObject rename && partitioned.contains(rename.object().name())) {
				partitioned.add(rename.to());
			}
		}
		return new Standing(created, partitioned);
	}

	boolean isUsed(QualifiedName relation) {
		return !this.created.contains(relation);
	}

	// Indexes of partitioned tables cannot be built concurrently.
	boolean isWhole(QualifiedName relation) {
		return !this.partitioned.contains(relation);
	}

}
