package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.diff.Finding.RenameCandidate;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterEnumValues;
import dev.migrate.operation.CreateEnum;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropEnum;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameObject;
import dev.migrate.schema.Column;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Table;

/**
 * Looks for what is dropped on the one hand and created on the other, and may be the same
 * thing.
 *
 * @param operations what a comparison has found
 */
record RenameSearch(List<Operation> operations) {

	/** In percent. Below it, two things have next to nothing in common. */
	private static final int ALIKE = 50;

	List<Finding> findings() {
		List<Finding> findings = new ArrayList<>();
		for (Operation operation : this.operations) {
			if (operation instanceof DropTable drop) {
				tables(findings, drop.table());
			}
			else if (operation instanceof DropColumn drop) {
				columns(findings, drop);
			}
			else if (operation instanceof AlterEnumValues change) {
				values(findings, change);
			}
			else {
				others(findings, operation);
			}
		}
		return findings;
	}

	private void tables(List<Finding> findings, Table dropped) {
		for (Operation operation : this.operations) {
			if (operation instanceof CreateTable create) {
				int similarity = similarity(facts(dropped), facts(create.table()));
				object(findings, dropped, create.table(), similarity);
			}
		}
	}

	private static Set<String> facts(Table table) {
		Set<String> facts = new HashSet<>();
		table.columns().forEach((column) -> facts.add(column.name() + " " + column.type()));
		return facts;
	}

	private void others(List<Finding> findings, Operation operation) {
		for (Operation other : this.operations) {
			if (operation instanceof DropEnum drop && other instanceof CreateEnum create) {
				object(findings, drop.type(), create.type(), similarity(drop.type().labels(), create.type().labels()));
			}
			else if (operation instanceof DropView drop && other instanceof CreateView create) {
				object(findings, drop.view(), create.view(),
						drop.view().query().equals(create.view().query()) ? 100 : 0);
			}
			else if (operation instanceof DropSequence drop && other instanceof CreateSequence create) {
				object(findings, drop.sequence(), create.sequence(),
						drop.sequence().options().equals(create.sequence().options()) ? ALIKE : 0);
			}
		}
	}

	private static void object(List<Finding> findings, SchemaObject from, SchemaObject to, int similarity) {
		if (similarity >= ALIKE) {
			findings.add(new RenameCandidate(new RenameObject(from.reference(), to.name()), similarity));
		}
	}

	private void columns(List<Finding> findings, DropColumn drop) {
		for (Operation operation : this.operations) {
			if (operation instanceof AddColumn add && add.table().equals(drop.table())
					&& add.column().type().equals(drop.column().type())) {
				findings
					.add(new RenameCandidate(new RenameColumn(drop.table(), drop.column().name(), add.column().name()),
							ALIKE + similarity(drop.column(), add.column()) / 2));
			}
		}
	}

	private static int similarity(Column from, Column to) {
		return similarity(pairs(from.name()), pairs(to.name()));
	}

	private static Set<String> pairs(String name) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= name.length(); i++) {
			pairs.add(name.substring(i, i + 2));
		}
		return pairs;
	}

	// At the same place, between the same neighbours.
	private static void values(List<Finding> findings, AlterEnumValues change) {
		List<String> from = change.from().labels();
		List<String> to = change.to().labels();
		for (int i = 0; from.size() == to.size() && i < from.size(); i++) {
			if (!to.contains(from.get(i)) && !from.contains(to.get(i))) {
				findings.add(new RenameCandidate(new RenameEnumValue(change.to().name(), from.get(i), to.get(i)),
						similarity(from, to)));
			}
		}
	}

	// What both have, of all that one of them has.
	private static int similarity(Collection<String> from, Collection<String> to) {
		Set<String> all = new HashSet<>(from);
		all.addAll(to);
		Set<String> both = new HashSet<>(from);
		both.retainAll(new HashSet<>(to));
		return all.isEmpty() ? 0 : 100 * both.size() / all.size();
	}

}
