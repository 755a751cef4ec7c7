package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.internal.diff.Finding.RenameCandidate;
import dev.migrate.internal.operation.AddColumn;
import dev.migrate.internal.operation.AlterObject;
import dev.migrate.internal.operation.CreateObject;
import dev.migrate.internal.operation.DropColumn;
import dev.migrate.internal.operation.DropObject;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Rename;
import dev.migrate.internal.operation.RenameColumn;
import dev.migrate.internal.operation.RenameEnumValue;
import dev.migrate.internal.operation.RenameObject;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.EnumType;

/**
 * Looks for pairs of a dropped and a created thing that may be the same thing.
 */
final class RenameSearch {

	/** In percent. Two things with a lower similarity have next to nothing in common. */
	private static final int ALIKE = 50;

	private final List<Operation> operations;

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * A search.
	 * @param operations the operations of a comparison
	 */
	RenameSearch(List<Operation> operations) {
		this.operations = operations;
	}

	// Objects before their parts, as renames run.
	List<Finding> findings() {
		all(DropObject.class).forEach(this::objects);
		all(DropColumn.class).forEach(this::columns);
		all(AlterObject.class).forEach(this::values);
		return this.findings;
	}

	private <T extends Operation> Stream<T> all(Class<T> type) {
		return this.operations.stream().filter(type::isInstance).map(type::cast);
	}

	private void objects(DropObject drop) {
		all(CreateObject.class).map(CreateObject::object)
			.filter((created) -> created.kind() == drop.object().kind())
			.forEach((created) -> candidate(new RenameObject(drop.object().reference(), created.name()),
					drop.object().likeness(created)));
	}

	private void candidate(Rename rename, int likeness) {
		if (likeness >= ALIKE) {
			this.findings.add(new RenameCandidate(rename, likeness));
		}
	}

	private void columns(DropColumn drop) {
		all(AddColumn.class).filter((add) -> add.table().equals(drop.table()))
			.map(AddColumn::column)
			.filter((added) -> added.type().equals(drop.column().type()))
			.forEach((added) -> candidate(new RenameColumn(drop.table(), drop.column().name(), added.name()),
					ALIKE + likeness(drop.column(), added) / 2));
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

	// The share of common elements among all elements of both sets, in percent.
	private static int likeness(Set<String> from, Set<String> to) {
		Set<String> all = new HashSet<>(from);
		all.addAll(to);
		Set<String> both = new HashSet<>(from);
		both.retainAll(to);
		return all.isEmpty() ? 0 : 100 * both.size() / all.size();
	}

	// Values at the same position, as long as no value is added or removed.
	private void values(AlterObject change) {
		if (!(change.from() instanceof EnumType was) || !(change.to() instanceof EnumType is)) {
			return;
		}
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
