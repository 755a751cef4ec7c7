package dev.migrate.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.diff.Finding.RenameCandidate;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterObject;
import dev.migrate.operation.CreateObject;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropObject;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameObject;
import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;

/**
 * Looks for what is dropped on the one hand and created on the other, and may be the same
 * thing.
 */
final class RenameSearch {

	/** In percent. Below it, two things have next to nothing in common. */
	private static final int ALIKE = 50;

	private final List<Operation> operations;

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * A search.
	 * @param operations what a comparison has found
	 */
	RenameSearch(List<Operation> operations) {
		this.operations = operations;
	}

	List<Finding> findings() {
		for (Operation operation : this.operations) {
			if (operation instanceof DropObject drop) {
				objects(drop);
			}
			else if (operation instanceof DropColumn drop) {
				columns(drop);
			}
			else if (operation instanceof AlterObject alter && alter.from() instanceof EnumType from
					&& alter.to() instanceof EnumType to) {
				values(from, to);
			}
		}
		return this.findings;
	}

	private void objects(DropObject drop) {
		for (Operation operation : this.operations) {
			if (operation instanceof CreateObject create && create.object().kind() == drop.object().kind()) {
				int likeness = drop.object().likeness(create.object());
				if (likeness >= ALIKE) {
					this.findings.add(new RenameCandidate(
							new RenameObject(drop.object().reference(), create.object().name()), likeness));
				}
			}
		}
	}

	private void columns(DropColumn drop) {
		for (Operation operation : this.operations) {
			if (operation instanceof AddColumn add && add.table().equals(drop.table())
					&& add.column().type().equals(drop.column().type())) {
				this.findings
					.add(new RenameCandidate(new RenameColumn(drop.table(), drop.column().name(), add.column().name()),
							ALIKE + likeness(drop.column(), add.column()) / 2));
			}
		}
	}

	private static int likeness(Column from, Column to) {
		return likeness(pairs(from.name()), pairs(to.name()));
	}

	private static Set<String> pairs(String name) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= name.length(); i++) {
			pairs.add(name.substring(i, i + 2));
		}
		return pairs;
	}

	// What both have, of all that one of them has.
	private static int likeness(Set<String> from, Set<String> to) {
		Set<String> all = new HashSet<>(from);
		all.addAll(to);
		Set<String> both = new HashSet<>(from);
		both.retainAll(to);
		return all.isEmpty() ? 0 : 100 * both.size() / all.size();
	}

	// At the same place, between the same neighbours.
	private void values(EnumType was, EnumType is) {
		List<String> from = was.labels();
		List<String> to = is.labels();
		for (int i = 0; from.size() == to.size() && i < from.size(); i++) {
			if (!to.contains(from.get(i)) && !from.contains(to.get(i))) {
				this.findings
					.add(new RenameCandidate(new RenameEnumValue(is.name(), from.get(i), to.get(i)), was.likeness(is)));
			}
		}
	}

}
