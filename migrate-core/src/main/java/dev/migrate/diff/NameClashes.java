package dev.migrate.diff;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateMaterializedView;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Index;
import dev.migrate.schema.PartitionOf;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;

/**
 * The names that new tables, views, sequences and indexes take. Who has one of them has
 * to be dropped earlier than usual.
 *
 * @param names the names
 */
record NameClashes(Set<QualifiedName> names) {

	static NameClashes of(Collection<Operation> operations) {
		Set<QualifiedName> names = new HashSet<>();
		for (Operation operation : operations) {
			if (operation instanceof CreateTable create) {
				names.addAll(names(create.table()));
				create.sequences().stream().map(Sequence::name).forEach(names::add);
			}
			else if (operation instanceof CreateSequence create) {
				names.add(create.sequence().name());
			}
			else if (operation instanceof CreateView create) {
				names.add(create.view().name());
			}
			else if (operation instanceof CreateMaterializedView create) {
				names.add(create.view().name());
			}
			else if (operation instanceof CreateIndex create) {
				names.add(beside(create.relation(), create.index().name()));
			}
			else if (operation instanceof AddConstraint add) {
				names.add(beside(add.table(), add.constraint().name()));
			}
		}
		return new NameClashes(names);
	}

	boolean concern(Table table) {
		return names(table).stream().anyMatch(this.names::contains);
	}

	boolean concern(QualifiedName name) {
		return this.names.contains(name);
	}

	private static Set<QualifiedName> names(Table table) {
		Set<QualifiedName> names = new HashSet<>();
		names.add(table.name());
		table.constraints().stream().map(Constraint::name).forEach((name) -> names.add(beside(table.name(), name)));
		table.indexes().stream().map(Index::name).forEach((name) -> names.add(beside(table.name(), name)));
		PartitionOf partition = table.form().partitionOf();
		if (partition != null) {
			partition.names().values().forEach((name) -> names.add(beside(table.name(), name)));
		}
		return names;
	}

	private static QualifiedName beside(QualifiedName table, String name) {
		return new QualifiedName(table.schema(), name);
	}

}
